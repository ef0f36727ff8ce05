package dev.tsrpc.idl.link;

import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.syntax.DeclarationSyntax.AliasSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.NamedTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.UnionMemberSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.UnionTypeSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through aliases and {@code | null}. */
final class Aliases {
  private final Names names;

  Aliases(Names names) {
    this.names = names;
  }

  /**
   * What is behind aliases.
   *
   * @param isNullable whether a {@code | null} was on the way
   */
  record Target(TypeSyntax syntax, Scope scope, boolean isNullable) {}

  /** Returns what a type is when its aliases are looked through; a cycle ends somewhere in it. */
  Target target(TypeSyntax written, Scope where) {
    Target target = new Target(written, where, false);
    Set<AliasSyntax> seen = new HashSet<>();
    while (true) {
      Target next = step(target, seen);
      if (next == null) {
        return target;
      }
      target = next;
    }
  }

  private @Nullable Target step(Target target, Set<AliasSyntax> seen) {
    if (target.syntax() instanceof UnionTypeSyntax union) {
      TypeSyntax only = onlyMemberBesideNull(union);
      return only == null ? null : new Target(only, target.scope(), true);
    }
    if (!(target.syntax() instanceof NamedTypeSyntax named)) {
      return null;
    }
    Symbol symbol = names.find(named.parts(), target.scope());
    if (!(symbol instanceof DeclaredSymbol declared)
        || !(declared.syntax() instanceof AliasSyntax alias)
        || !seen.add(alias)) {
      return null;
    }
    return new Target(alias.type(), declared.scope(), target.isNullable());
  }

  /** Returns the {@code T} of {@code T | null}, or null if a union is anything else. */
  static @Nullable TypeSyntax onlyMemberBesideNull(UnionTypeSyntax union) {
    List<TypeSyntax> others =
        union.members().stream()
            .map(UnionMemberSyntax::type)
            .filter(type -> !isNull(type))
            .toList();
    boolean isNullable = others.size() == 1 && union.members().size() > 1;
    return isNullable ? others.get(0) : null;
  }

  private static boolean isNull(TypeSyntax type) {
    if (type instanceof TypeSyntax.LiteralTypeSyntax literal) {
      return literal.value() instanceof dev.tsrpc.idl.syntax.ValueSyntax.NullSyntax;
    }
    return type instanceof NamedTypeSyntax named
        && named.parts().size() == 1
        && named.parts().get(0).text().equals("null");
  }
}
