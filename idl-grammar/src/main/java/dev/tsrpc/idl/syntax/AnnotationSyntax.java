package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import java.util.List;

/** {@code @name(args)}; {@code name} may have dots ({@code java.name}). */
public record AnnotationSyntax(NameSyntax name, List<ValueSyntax> arguments, Location location) {
  public AnnotationSyntax {
    arguments = List.copyOf(arguments);
  }
}
