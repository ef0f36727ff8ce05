package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.STOCK_CLIENTS_CANNOT;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.ObjectShape.IndexSignature;
import dev.tsrpc.idl.schema.Scalar;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.BufferType;
import dev.tsrpc.idl.schema.Type.InlineType;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.schema.Type.ReferenceType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Warns of scalars that TSRPC has, but that its own clients cannot encode. */
final class StockClients implements Check {
  private static final Set<Scalar> REFUSED =
      EnumSet.of(Scalar.BIGINT, Scalar.BIGINT64, Scalar.BIGUINT64);

  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    Refused refused = new Refused();
    for (ObjectShape shape : Shapes.of(schema)) {
      for (Field field : shape.fields()) {
        field
            .type()
            .accept(refused)
            .ifPresent(scalar -> warn(scalar, field.location(), diagnostics));
      }
    }
    for (AliasType alias : schema.aliases()) {
      alias.type().accept(refused).ifPresent(scalar -> warn(scalar, alias.location(), diagnostics));
    }
  }

  private static void warn(Scalar scalar, Location place, Diagnostics diagnostics) {
    diagnostics
        .report(STOCK_CLIENTS_CANNOT, place, scalar.keyword())
        .help("`int64`, `uint64` or `string` work with every client");
  }

  /** Finds a scalar in a type that stands in one place. */
  private static final class Refused implements Type.Visitor<Optional<Scalar>> {
    @Override
    public Optional<Scalar> scalar(ScalarType type) {
      return REFUSED.contains(type.scalar()) ? Optional.of(type.scalar()) : Optional.empty();
    }

    @Override
    public Optional<Scalar> buffer(BufferType type) {
      return Optional.empty();
    }

    @Override
    public Optional<Scalar> array(ArrayType type) {
      return type.element().accept(this);
    }

    @Override
    public Optional<Scalar> nullable(NullableType type) {
      return type.type().accept(this);
    }

    // Its fields are looked at on their own.
    @Override
    public Optional<Scalar> inline(InlineType type) {
      IndexSignature index = type.shape().index();
      return index == null ? Optional.empty() : index.value().accept(this);
    }

    @Override
    public Optional<Scalar> reference(ReferenceType type) {
      return Optional.empty();
    }
  }
}
