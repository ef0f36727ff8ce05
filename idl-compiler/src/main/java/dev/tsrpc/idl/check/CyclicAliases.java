package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.CYCLIC_ALIAS;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.ObjectShape.IndexSignature;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.BufferType;
import dev.tsrpc.idl.schema.Type.InlineType;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.schema.Type.ReferenceType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports aliases that come back to themselves without an object with fields in between. */
final class CyclicAliases implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    Map<QualifiedName, AliasType> aliases = new HashMap<>();
    schema.aliases().forEach(alias -> aliases.put(alias.name(), alias));
    Set<AliasType> done = new LinkedHashSet<>();
    for (AliasType alias : schema.aliases()) {
      Set<AliasType> path = new LinkedHashSet<>();
      AliasType current = alias;
      while (current != null && !done.contains(current) && path.add(current)) {
        current = next(current, aliases);
      }
      if (current != null && path.contains(current)) {
        report(current, next(current, aliases), diagnostics);
      }
      done.addAll(path);
    }
  }

  private static @Nullable AliasType next(AliasType alias, Map<QualifiedName, AliasType> aliases) {
    return alias.type().accept(new Target()).map(aliases::get).orElse(null);
  }

  private static void report(AliasType alias, @Nullable AliasType next, Diagnostics diagnostics) {
    String way = next == null || next.equals(alias) ? "" : "by way of `" + next.name().name() + "`";
    diagnostics
        .report(CYCLIC_ALIAS, alias.location(), alias.name().name())
        .label(way)
        .help("recursive types need an interface on the way");
  }

  /** Finds what a type is made of, if that is one other type. */
  private static final class Target implements Type.Visitor<Optional<QualifiedName>> {
    @Override
    public Optional<QualifiedName> scalar(ScalarType type) {
      return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> buffer(BufferType type) {
      return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> array(ArrayType type) {
      return type.element().accept(this);
    }

    @Override
    public Optional<QualifiedName> nullable(NullableType type) {
      return type.type().accept(this);
    }

    @Override
    public Optional<QualifiedName> inline(InlineType type) {
      IndexSignature index = type.shape().index();
      if (index == null || !type.shape().isMap()) {
        return Optional.empty();
      }
      return index.value().accept(this);
    }

    @Override
    public Optional<QualifiedName> reference(ReferenceType type) {
      return Optional.of(type.target());
    }
  }
}
