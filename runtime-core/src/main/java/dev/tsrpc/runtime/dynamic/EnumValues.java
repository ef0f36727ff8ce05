package dev.tsrpc.runtime.dynamic;

import org.jspecify.annotations.Nullable;

/** Values of enums, of which JavaScript knows only texts and doubles. */
final class EnumValues {
  private static final long SAFE = (1L << 53) - 1;

  private EnumValues() {}

  /** Returns a text or a number such that equal ones are equal: a String, a Long or a Double. */
  static Object canonical(@Nullable Object value) {
    if (!(value instanceof Number number)) {
      return String.valueOf(value);
    }
    double nearest = number.doubleValue();
    long integer = (long) nearest;
    boolean isIntegral = integer == nearest && Math.abs(integer) <= SAFE;
    return isIntegral ? (Object) integer : nearest;
  }
}
