package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import java.math.BigInteger;

/** Numbers in all their encodings, read if exact. */
final class ReadNumbers {
  private static final int BIG = 0xc2;
  private static final int NEGATIVE_BIG = 0xc3;
  private static final double TWO_TO_63 = 0x1p63;

  private ReadNumbers() {}

  /** Reads an integer that has a head of its own. */
  static long int64(CborReader in) {
    int at = in.position;
    int room = in.limit - at;
    if (room >= 5 && in.buffer[at] == 0x1a) {
      in.position = at + 5;
      return (int) BigEndian.INT.get(in.buffer, at + 1) & 0xffff_ffffL;
    }
    return anyInt64(in);
  }

  private static long anyInt64(CborReader in) {
    int first = ColdReads.peek(in, "int");
    if (isBig(first)) {
      return big(in, 63, "int");
    }
    if (first >> 5 > 1) {
      return integral(in, "int");
    }
    int at = in.position;
    long argument = ColdReads.argument(in);
    if (argument < 0) {
      throw in.refused("int of more than 64 bits", at);
    }
    return first >> 5 == 0 ? argument : ~argument;
  }

  static long uint64(CborReader in) {
    int first = ColdReads.peek(in, "uint64");
    if (first >> 5 == 0) {
      return ColdReads.argument(in);
    }
    if (first == BIG) {
      return big(in, 64, "uint64");
    }
    int at = in.position;
    long value = int64(in);
    if (value < 0) {
      throw in.refused(Texts.notOfType(value, "uint64"), at);
    }
    return value;
  }

  private static boolean isBig(int first) {
    return first == BIG || first == NEGATIVE_BIG;
  }

  /** Reads an integer that was written as a big one although it has no more than these bits. */
  private static long big(CborReader in, int bits, String type) {
    int at = in.position;
    BigInteger value = bigint(in);
    if (value.bitLength() > bits) {
      throw in.refused(Texts.notOfType(value, type), at);
    }
    return value.longValue();
  }

  /** Reads a float that is an integer. */
  private static long integral(CborReader in, String type) {
    int at = in.position;
    double value = floating(in, type);
    long integer = (long) value;
    if (integer != value || Math.abs(value) >= TWO_TO_63) {
      throw in.refused(Texts.notOfType(value, type), at);
    }
    return integer;
  }

  static double float64(CborReader in) {
    if (ColdReads.peek(in, "number") >> 5 > 1) {
      return floating(in, "number");
    }
    int at = in.position;
    long integer = int64(in);
    double value = integer;
    if ((long) value != integer || value == TWO_TO_63) {
      throw in.refused("`" + integer + "` is not exactly a double", at);
    }
    return value;
  }

  /** Reads a float of 16, 32 or 64 bits. */
  static double floating(CborReader in, String expected) {
    int first = in.buffer[in.position] & 0xff;
    if (first < 0xf9 || first > 0xfb) {
      throw in.expected(expected);
    }
    long bits = ColdReads.argument(in);
    return switch (first) {
      case 0xf9 -> half((int) bits);
      case 0xfa -> Float.intBitsToFloat((int) bits);
      default -> Double.longBitsToDouble(bits);
    };
  }

  private static double half(int bits) {
    int exponent = bits >> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    double magnitude =
        switch (exponent) {
          case 0 -> fraction * 0x1p-24;
          case 31 -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
          default -> Math.scalb(1024.0 + fraction, exponent - 25);
        };
    return (bits & 0x8000) == 0 ? magnitude : -magnitude;
  }

  static BigInteger bigint(CborReader in) {
    int first = ColdReads.peek(in, "bigint");
    if (first >> 5 <= 1) {
      BigInteger magnitude = unsigned(ColdReads.argument(in));
      return first >> 5 == 0 ? magnitude : magnitude.not();
    }
    if (!isBig(first)) {
      return BigInteger.valueOf(integral(in, "bigint"));
    }
    int at = in.position++;
    Bytes bytes = in.bytes();
    if (bytes.size() > Limits.BIGINT_BYTES) {
      throw in.refused("bigint of more than " + 8 * Limits.BIGINT_BYTES + " bits", at);
    }
    BigInteger magnitude = new BigInteger(1, bytes.toByteArray());
    return first == BIG ? magnitude : magnitude.not();
  }

  private static BigInteger unsigned(long value) {
    BigInteger low = BigInteger.valueOf(value);
    return value >= 0 ? low : low.add(BigInteger.ONE.shiftLeft(64));
  }
}
