package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.ValidationTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody gave, as what it is expected to be.
 *
 * @param refuse makes the exception for a reason
 */
record JdkValue(@Nullable Object value, Function<String, CodecException> refuse) {
  private static final int LONG_BITS = 64;

  /** What JavaScript calls the kind of a value, or what Java does. */
  static String kind(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Number) {
      return value instanceof BigInteger ? "bigint" : "number";
    }
    if (value instanceof Map) {
      return "Object";
    }
    if (value instanceof List) {
      return "Array";
    }
    if (value instanceof Instant) {
      return "Date";
    }
    return value instanceof Bytes ? "Uint8Array" : value.getClass().getSimpleName();
  }

  private CodecException expected(String type) {
    return refuse.apply(ValidationTexts.expectedType(type, kind(value)));
  }

  private CodecException notOfType(String type) {
    return refuse.apply(ValidationTexts.notOfType(String.valueOf(value), type));
  }

  private <T> T as(Class<T> wanted, String type) {
    if (!wanted.isInstance(value)) {
      throw expected(type);
    }
    return wanted.cast(value);
  }

  String text() {
    return as(String.class, "string");
  }

  boolean bool() {
    return as(Boolean.class, "boolean");
  }

  Instant date() {
    return as(Instant.class, "Date");
  }

  Bytes bytes(String type) {
    return as(Bytes.class, type);
  }

  UUID uuid() {
    return as(UUID.class, "uuid");
  }

  List<?> list() {
    return as(List.class, "Array");
  }

  Map<?, ?> map() {
    return as(Map.class, "Object");
  }

  /** A number that is exactly a double. */
  double float64(String type) {
    if (value instanceof Double || value instanceof Float) {
      return ((Number) value).doubleValue();
    }
    BigInteger integer = whole("number", type);
    double nearest = integer.doubleValue();
    if (Double.isInfinite(nearest) || !new BigDecimal(nearest).toBigInteger().equals(integer)) {
      throw notOfType(type);
    }
    return nearest;
  }

  /** A number that is exactly a float. */
  float float32() {
    double exact = float64("float32");
    float single = (float) exact;
    if (single != exact && !Double.isNaN(exact)) {
      throw notOfType("float32");
    }
    return single;
  }

  /** An integer of a range. */
  long integer(long min, long max, String type) {
    BigInteger integer = whole("number", type);
    boolean fits =
        integer.bitLength() < LONG_BITS && integer.longValue() >= min && integer.longValue() <= max;
    if (!fits) {
      throw notOfType(type);
    }
    return integer.longValue();
  }

  /** An integer of 64 bits with a sign. */
  long int64(String type) {
    BigInteger integer = whole(type, type);
    if (integer.bitLength() >= LONG_BITS) {
      throw notOfType(type);
    }
    return integer.longValue();
  }

  /** An integer of 64 bits without a sign, in a long. */
  long uint64(String type) {
    BigInteger integer = whole(type, type);
    if (integer.signum() < 0 || integer.bitLength() > LONG_BITS) {
      throw notOfType(type);
    }
    return integer.longValue();
  }

  BigInteger bigint() {
    return whole("bigint", "bigint");
  }

  private BigInteger whole(String kind, String type) {
    if (value instanceof BigInteger integer) {
      return integer;
    }
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return BigInteger.valueOf(((Number) value).longValue());
    }
    if (!(value instanceof Double) && !(value instanceof Float)) {
      throw expected(kind);
    }
    double floating = ((Number) value).doubleValue();
    if (floating != Math.rint(floating) || Double.isInfinite(floating)) {
      throw notOfType(type);
    }
    return new BigDecimal(floating).toBigInteger();
  }
}
