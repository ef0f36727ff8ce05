package dev.tsrpc.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Text and its bytes, strictly: no surrogates, no overlong forms. */
final class Utf8 {
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long QUESTION_MARKS = '?' * LOW_BITS;
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /** Returns the text of at most 23 bytes, or null if they are not UTF-8. */
  static @Nullable String decodeShort(byte[] bytes, int from, int length) {
    int last = from + length - 8;
    long seen;
    if (length > 16) {
      seen = word(bytes, from) | word(bytes, from + 8) | word(bytes, last);
    } else if (length >= 8) {
      seen = word(bytes, from) | word(bytes, last);
    } else if (length > 0 && last >= 0) {
      // What stands before the text is shifted out.
      seen = word(bytes, last) << (64 - 8 * length);
    } else {
      return decode(bytes, from, length);
    }
    return (seen & HIGH_BITS) == 0 ? ascii(bytes, from, length) : decode(bytes, from, length);
  }

  private static long word(byte[] bytes, int at) {
    return (long) BigEndian.LONG.get(bytes, at);
  }

  @SuppressWarnings("deprecation") // the one constructor that copies and asks no questions
  private static String ascii(byte[] bytes, int from, int length) {
    return new String(bytes, 0, from, length);
  }

  /** Returns the text, or null if the bytes are not UTF-8. */
  static @Nullable String decode(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, UTF_8);
    // The JDK replaces what is malformed; a replacement character may also have been sent as such.
    boolean isStrict = text.indexOf(REPLACEMENT) < 0 || isValid(bytes, from, from + length);
    return isStrict ? text : null;
  }

  /** Whether the bytes from {@code from} to {@code to} are UTF-8. */
  static boolean isValid(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (to - at >= 8 && (word(bytes, at) & HIGH_BITS) == 0) {
        at += 8;
        continue;
      }
      int size = sequence(bytes, at, to);
      if (size == 0) {
        return false;
      }
      at += size;
    }
    return true;
  }

  /** Returns how many bytes the character at {@code at} has, or 0 if it is malformed. */
  private static int sequence(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xff;
    int size = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (first > 0xf4 || at + size > to) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    if (size < 3) {
      return size;
    }
    int second = bytes[at + 1] & 0xff;
    boolean isOverlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    boolean isSurrogate = first == 0xed && second >= 0xa0;
    boolean isTooLarge = first == 0xf4 && second >= 0x90;
    return isOverlong || isSurrogate || isTooLarge ? 0 : size;
  }

  /** Whether there is a question mark, which the JDK writes for a lone surrogate. */
  static boolean hasQuestionMark(byte[] bytes) {
    int at = 0;
    for (; at + 8 <= bytes.length; at += 8) {
      long zeroWhereMark = word(bytes, at) ^ QUESTION_MARKS;
      if (((zeroWhereMark - LOW_BITS) & ~zeroWhereMark & HIGH_BITS) != 0) {
        return true;
      }
    }
    for (; at < bytes.length; at++) {
      if (bytes[at] == '?') {
        return true;
      }
    }
    return false;
  }

  /** Copies {@code text} if it is ASCII, and says whether it was. */
  @SuppressWarnings("deprecation") // the one that copies and asks no questions
  static boolean putAscii(String text, byte[] target, int at) {
    int length = text.length();
    text.getBytes(0, length, target, at);
    int seen = 0;
    for (int i = 0; i < length; i++) {
      seen |= text.charAt(i);
    }
    return seen < 0x80;
  }

  /** Returns the number of bytes of {@code text}, or -1 if it has a lone surrogate. */
  static int size(String text) {
    int size = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size += c < 0x800 ? 1 : 2;
        if (Character.isSurrogate(c)) {
          if (!isPair(text, i)) {
            return -1;
          }
          i++;
        }
      }
    }
    return size;
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  /** Writes {@code text}, which has no lone surrogate, and returns where it ends. */
  static int put(String text, byte[] target, int at) {
    int end = at;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        target[end++] = (byte) c;
      } else if (c < 0x800) {
        target[end++] = (byte) (0xc0 | (c >> 6));
        target[end++] = (byte) (0x80 | (c & 0x3f));
      } else if (Character.isSurrogate(c)) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        target[end++] = (byte) (0xf0 | (point >> 18));
        target[end++] = (byte) (0x80 | ((point >> 12) & 0x3f));
        target[end++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        target[end++] = (byte) (0x80 | (point & 0x3f));
      } else {
        target[end++] = (byte) (0xe0 | (c >> 12));
        target[end++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        target[end++] = (byte) (0x80 | (c & 0x3f));
      }
    }
    return end;
  }
}
