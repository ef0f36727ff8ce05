package dev.tsrpc.runtime.codec;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Numbers in JSON, also those that are text there because JavaScript could not hold them. */
final class JsonNumbers {
  /** Digits and the sign of a bigint of the largest size. */
  static final int LONGEST = 1240;

  private static final int LONG_BITS = 64;

  private JsonNumbers() {}

  /** Reads a number that a double can hold. */
  static double floating(JsonReader in, String type) {
    if (!in.isNumber()) {
      throw in.expected("number");
    }
    double value = in.parser.getDoubleValue();
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw in.notOfType(type);
    }
    return value;
  }

  static long ranged(JsonReader in, long min, long max, String type) {
    if (!in.isNumber()) {
      throw in.expected("number");
    }
    Long value = integralLong(in.parser);
    if (value == null || value < min || value > max) {
      throw in.notOfType(type);
    }
    return value;
  }

  /** Reads an integer of 64 bits with a sign. */
  static long int64(JsonReader in, String type) {
    BigInteger value = textual(in, type);
    if (value.bitLength() >= LONG_BITS) {
      throw in.notOfType(type);
    }
    return value.longValue();
  }

  /** Reads an integer of 64 bits without a sign. */
  static long uint64(JsonReader in, String type) {
    BigInteger value = textual(in, type);
    if (value.signum() < 0 || value.bitLength() > LONG_BITS) {
      throw in.notOfType(type);
    }
    return value.longValue();
  }

  static BigInteger bigint(JsonReader in) {
    BigInteger value = textual(in, "bigint");
    BigInteger magnitude = value.signum() < 0 ? value.not() : value;
    if (magnitude.bitLength() > 8 * Limits.BIGINT_BYTES) {
      throw in.refused("bigint of more than " + 8 * Limits.BIGINT_BYTES + " bits");
    }
    return value;
  }

  /** Reads an integer from decimal text, or from a number. */
  private static BigInteger textual(JsonReader in, String type) {
    if (!in.isText() && !in.isNumber()) {
      throw in.expected(type);
    }
    BigInteger value = in.isText() ? decimal(in.parser.getString()) : integral(in.parser);
    if (value == null) {
      throw in.notOfType(type);
    }
    return value;
  }

  /** Returns a key that is a number in its shortest form. */
  static long key(JsonReader in, String key) {
    try {
      long number = Long.parseLong(key);
      if (Long.toString(number).equals(key)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Refused below, like what is not in its shortest form.
    }
    throw in.refusedKey(ValidationTexts.notANumberKey(key));
  }

  /** Reads any number as a Long, a BigInteger or a Double. */
  static Number any(JsonReader in) {
    if (in.parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      return floating(in, "number");
    }
    Long value = integralLong(in.parser);
    return value == null ? bigint(in) : value;
  }

  /** Returns the integer that a token is, or null if it is not integral or does not fit. */
  private static @Nullable Long integralLong(JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return parser.getLongValue();
    }
    BigInteger value = integral(parser);
    return value == null || value.bitLength() >= LONG_BITS ? null : (Long) value.longValue();
  }

  /** Returns the integer that a token is, or null if it is a number but not integral. */
  private static @Nullable BigInteger integral(JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return parser.getBigIntegerValue();
    }
    double value = parser.getDoubleValue();
    long integer = (long) value;
    boolean isExact = integer == value && Math.abs(integer) <= Limits.SAFE_INTEGER;
    return isExact ? BigInteger.valueOf(integer) : null;
  }

  /** Returns the integer that a text of decimal digits is, or null if it is none. */
  private static @Nullable BigInteger decimal(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    if (text.length() == from || text.length() > LONGEST) {
      return null;
    }
    boolean isDecimal = text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    return isDecimal ? new BigInteger(text) : null;
  }
}
