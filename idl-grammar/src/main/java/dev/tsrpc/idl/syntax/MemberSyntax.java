package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of an object type. */
public sealed interface MemberSyntax {
  Location location();

  /** {@code name?: T} or {@code name: T = value}. */
  record FieldSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      boolean optional,
      TypeSyntax type,
      @Nullable ValueSyntax defaultValue,
      Location location)
      implements MemberSyntax {
    public FieldSyntax {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code [key: string]: T}. */
  record IndexSignatureSyntax(
      @Nullable DocsSyntax docs,
      NameSyntax keyName,
      TypeSyntax keyType,
      TypeSyntax valueType,
      Location location)
      implements MemberSyntax {}
}
