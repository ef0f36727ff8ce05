package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code import { A, B as C } from "./path"} or {@code import * as ns from "./path"}; also {@code
 * export … from}.
 *
 * @param names empty for a namespace import
 * @param namespace the {@code ns} of {@code * as ns}
 * @param path as written, with the location of the string
 */
public record ImportSyntax(
    List<ImportedNameSyntax> names,
    @Nullable NameSyntax namespace,
    NameSyntax path,
    boolean isExport,
    Location location) {
  public ImportSyntax {
    names = List.copyOf(names);
  }

  /**
   * {@code A as B}: the name there and the name here; a default import has {@code default} there.
   */
  public record ImportedNameSyntax(NameSyntax name, NameSyntax alias) {}
}
