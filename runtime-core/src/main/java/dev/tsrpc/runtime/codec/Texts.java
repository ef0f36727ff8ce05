package dev.tsrpc.runtime.codec;

import java.util.regex.Pattern;

/** The words of reasons. */
final class Texts {
  private static final int QUOTED = 64;
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  private Texts() {}

  /** Returns at most 64 characters of {@code text}. */
  static String quote(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }

  static String notOfType(Object value, String type) {
    return ValidationTexts.notOfType(value, type);
  }

  /** Returns a step of a path to what is called {@code name}. */
  static String step(String name) {
    return NAME.matcher(name).matches() ? "." + name : "[\"" + quote(name) + "\"]";
  }

  static String expected(String type, String found) {
    return "expected " + type + ", found " + found;
  }

  /** Returns what the first byte of an item says that it is. */
  static String kind(int first) {
    return switch (first >> 5 & 7) {
      case 0, 1 -> "int";
      case 2 -> "bytes";
      case 3 -> "text";
      case 4 -> "array";
      case 5 -> "map";
      case 6 -> "tag";
      default -> simpleKind(first & 0x1f);
    };
  }

  private static String simpleKind(int info) {
    return switch (info) {
      case 20, 21 -> "boolean";
      case 22 -> "null";
      case 23 -> "undefined";
      case 25, 26, 27 -> "float";
      case 31 -> "break";
      default -> "simple value";
    };
  }
}
