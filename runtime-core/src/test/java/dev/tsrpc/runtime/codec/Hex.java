package dev.tsrpc.runtime.codec;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Bytes as they are written in the tests: hex, with blanks between items. */
final class Hex {
  private Hex() {}

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** Puts four bytes. */
  static void put(byte[] bytes, int at, int value) {
    ByteBuffer.wrap(bytes).putInt(at, value);
  }
}
