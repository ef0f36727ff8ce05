package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type as written. Parentheses leave no trace. */
public sealed interface TypeSyntax {
  Location location();

  /**
   * A name with type arguments: {@code string}, {@code ns.User}, {@code Page<User>}, {@code null}.
   *
   * @param parts never empty; built-ins are names like any other
   */
  record NamedTypeSyntax(List<NameSyntax> parts, List<TypeSyntax> arguments, Location location)
      implements TypeSyntax {
    public NamedTypeSyntax {
      parts = List.copyOf(parts);
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code T[]}; {@code readonly T[]} is the same. */
  record ArrayTypeSyntax(TypeSyntax element, Location location) implements TypeSyntax {}

  /** {@code [A, b?: B]}. */
  record TupleTypeSyntax(List<TupleElementSyntax> elements, Location location)
      implements TypeSyntax {
    public TupleTypeSyntax {
      elements = List.copyOf(elements);
    }
  }

  /** One element of a tuple. */
  record TupleElementSyntax(
      List<AnnotationSyntax> annotations,
      @Nullable NameSyntax name,
      boolean optional,
      TypeSyntax type,
      Location location) {
    public TupleElementSyntax {
      annotations = List.copyOf(annotations);
    }
  }

  /** An object in braces. */
  record ObjectTypeSyntax(List<MemberSyntax> members, Location location) implements TypeSyntax {
    public ObjectTypeSyntax {
      members = List.copyOf(members);
    }
  }

  /** {@code A | B}; a leading bar leaves no trace. */
  record UnionTypeSyntax(List<UnionMemberSyntax> members, Location location) implements TypeSyntax {
    public UnionTypeSyntax {
      members = List.copyOf(members);
    }
  }

  /** One member of a union, with its own annotations: {@code @id(1) A | B}. */
  record UnionMemberSyntax(List<AnnotationSyntax> annotations, TypeSyntax type, Location location) {
    public UnionMemberSyntax {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code A & B}. */
  record IntersectionTypeSyntax(List<TypeSyntax> members, Location location) implements TypeSyntax {
    public IntersectionTypeSyntax {
      members = List.copyOf(members);
    }
  }

  /** {@code "a"}, {@code 1}, {@code -1}, {@code true}. */
  record LiteralTypeSyntax(ValueSyntax value, Location location) implements TypeSyntax {}

  /** {@code keyof T}. */
  record KeyofTypeSyntax(TypeSyntax target, Location location) implements TypeSyntax {}

  /** {@code T["field"]}. */
  record IndexedTypeSyntax(TypeSyntax target, TypeSyntax index, Location location)
      implements TypeSyntax {}

  /** What could not be understood and has been reported. */
  record InvalidTypeSyntax(Location location) implements TypeSyntax {}
}
