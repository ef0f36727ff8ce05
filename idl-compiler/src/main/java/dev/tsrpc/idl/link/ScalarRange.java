package dev.tsrpc.idl.link;

import dev.tsrpc.idl.schema.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The whole numbers that a scalar can hold. */
record ScalarRange(BigInteger min, BigInteger max) {
  private static final int BIGINT_BITS = 4096;

  /** Returns the range of an integer type, or null if the type is no integer type. */
  static @Nullable ScalarRange of(Scalar scalar) {
    return switch (scalar) {
      case INT -> new ScalarRange(power(53).subtract(BigInteger.ONE).negate(), last(53));
      case UINT -> new ScalarRange(BigInteger.ZERO, last(53));
      case INT8 -> signed(8);
      case INT16 -> signed(16);
      case INT32 -> signed(32);
      case INT64, BIGINT64 -> signed(64);
      case UINT8 -> unsigned(8);
      case UINT16 -> unsigned(16);
      case UINT32 -> unsigned(32);
      case UINT64, BIGUINT64 -> unsigned(64);
      case BIGINT -> new ScalarRange(last(BIGINT_BITS).negate(), last(BIGINT_BITS));
      default -> null;
    };
  }

  boolean contains(BigInteger value) {
    return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
  }

  /** Returns a whole number of this range, or null if {@code value} is none. */
  @Nullable BigInteger exact(BigDecimal value) {
    // A huge exponent would make a huge integer.
    boolean isShort = value.precision() - value.scale() <= BIGINT_BITS;
    if (!isShort || value.stripTrailingZeros().scale() > 0) {
      return null;
    }
    BigInteger whole = value.toBigInteger();
    return contains(whole) ? whole : null;
  }

  private static ScalarRange signed(int bits) {
    return new ScalarRange(power(bits - 1).negate(), last(bits - 1));
  }

  private static ScalarRange unsigned(int bits) {
    return new ScalarRange(BigInteger.ZERO, last(bits));
  }

  private static BigInteger power(int bits) {
    return BigInteger.ONE.shiftLeft(bits);
  }

  private static BigInteger last(int bits) {
    return power(bits).subtract(BigInteger.ONE);
  }
}
