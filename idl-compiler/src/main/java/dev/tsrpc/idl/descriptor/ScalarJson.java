package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import dev.tsrpc.idl.schema.Scalar;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.EnumSet;
import java.util.Set;

/** What TSRPC has for each scalar. */
final class ScalarJson {
  private static final Set<Scalar> LOWERED =
      EnumSet.of(
          Scalar.FLOAT32,
          Scalar.INT8,
          Scalar.INT16,
          Scalar.INT32,
          Scalar.INT64,
          Scalar.UINT8,
          Scalar.UINT16,
          Scalar.UINT32,
          Scalar.UINT64,
          Scalar.UUID);
  private static final Set<Scalar> DECIMAL_TEXTS =
      EnumSet.of(Scalar.INT64, Scalar.UINT64, Scalar.BIGINT, Scalar.BIGINT64, Scalar.BIGUINT64);

  private ScalarJson() {}

  /** Returns TSRPC's schema, of the nearest type if it lacks this one. */
  static JsonObject of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> typed("Boolean").build();
      case STRING, INT64, UINT64, UUID -> typed("String").build();
      case NUMBER, FLOAT32 -> typed("Number").build();
      case INT, INT8, INT16, INT32 -> number("int");
      case UINT, UINT8, UINT16, UINT32 -> number("uint");
      case DOUBLE, BIGINT, BIGINT64, BIGUINT64 -> number(scalar.keyword());
      case DATE -> typed("Date").build();
      case OBJECT_ID -> typed("Reference").put("target", "?mongodb/ObjectId").build();
      case ANY -> typed("Any").build();
      case OBJECT -> typed("Object").build();
    };
  }

  /** Whether TSRPC lacks a scalar, so that its schema says less. */
  static boolean isLowered(Scalar scalar) {
    return LOWERED.contains(scalar);
  }

  /** Whether JSON has the numbers of a type as text. */
  static boolean isDecimalText(Schema schema, Type type) {
    Type found = schema.underlying(type);
    while (found instanceof NullableType nullable) {
      found = schema.underlying(nullable.type());
    }
    return found instanceof ScalarType scalar && DECIMAL_TEXTS.contains(scalar.scalar());
  }

  private static JsonObject number(String scalarType) {
    return typed("Number").put("scalarType", scalarType).build();
  }

  private static JsonObjectBuilder typed(String type) {
    return new JsonObjectBuilder().put("type", type);
  }
}
