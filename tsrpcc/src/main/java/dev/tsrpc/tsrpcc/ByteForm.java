package dev.tsrpc.tsrpcc;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** How bytes are written. */
enum ByteForm {
  HEX,
  BASE64,
  BINARY;

  /**
   * Returns the bytes that a text is, in which blanks mean nothing.
   *
   * @throws IllegalArgumentException if it is not of this form
   */
  byte[] bytes(String text) {
    String dense = text.replaceAll("\\s+", "");
    return this == HEX ? HexFormat.of().parseHex(dense) : Base64.getDecoder().decode(dense);
  }

  /** Returns bytes as text. */
  String text(byte[] bytes) {
    return this == HEX
        ? HexFormat.of().formatHex(bytes)
        : Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
