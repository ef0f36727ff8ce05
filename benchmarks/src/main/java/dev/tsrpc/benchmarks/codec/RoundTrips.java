package dev.tsrpc.benchmarks.codec;

import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/** Checks that a contender gives back what it was given, and hands out nothing twice. */
final class RoundTrips {
  private RoundTrips() {}

  /**
   * Checks one contender with one payload, also after it has been used once.
   *
   * @throws AssertionError if anything is different
   */
  static void check(Contender contender, Payload payload) throws Exception {
    String name = contender.word() + " " + payload.word();
    String expected = text(payload.sample());
    PayloadCodec<?> codec = contender.codec(payload);
    byte[] first = codec.encode();
    byte[] second = codec.encode();
    require(first != second, name + " returns one array twice");
    require(Arrays.equals(first, second), name + " writes other bytes the second time");
    Object read = codec.decode();
    require(read != codec.decode(), name + " returns one object twice");
    require(text(codec.read(first)).equals(expected), name + " reads another value");
    byte[] copy = first.clone();
    Object kept = codec.read(copy);
    Arrays.fill(copy, (byte) 0);
    require(text(kept).equals(expected), name + " reads a value that shares the bytes");
  }

  /**
   * Checks that two contenders write the same bytes.
   *
   * @throws AssertionError if they do not
   */
  static void checkSameBytes(Contender one, Contender other, Payload payload) throws Exception {
    boolean isSame = Arrays.equals(one.codec(payload).encode(), other.codec(payload).encode());
    require(isSame, one.word() + " and " + other.word() + " write " + payload + " differently");
  }

  private static String text(Object plain) {
    return JsonMapper.shared().writeValueAsString(plain);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }
}
