package dev.tsrpc.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tsrpc.runtime.Bytes;
import java.io.ByteArrayOutputStream;

/**
 * What {@link CborReader} does rarely: long heads, indefinite lengths, keys out of the ordinary.
 */
final class ColdReads {
  private static final int BREAK = 0xff;
  private static final int INT_MAJORS = 2;
  private static final int BYTES_MAJOR = 2;
  private static final int TEXT_MAJOR = 3;
  private static final int MAP_MAJOR = 5;

  /** The head of text of up to 255 bytes. */
  private static final int LENGTH_IN_BYTE = 0x78;

  private ColdReads() {}

  /** Returns the first byte of the next item, without reading it. */
  static int peek(CborReader in, String expected) {
    if (in.position >= in.limit) {
      throw in.expected(expected);
    }
    in.work++;
    return in.buffer[in.position] & 0xff;
  }

  /** Reads the head of an item and returns its argument, as an unsigned long. */
  static long argument(CborReader in) {
    int at = in.position;
    int info = in.buffer[at] & 0x1f;
    if (info < 24) {
      in.position = at + 1;
      return info;
    }
    if (info > 27) {
      throw in.refused(info == 31 ? "indefinite length where none may be" : "malformed head");
    }
    int size = 1 << (info - 24);
    if (in.limit - at <= size) {
      throw in.refused("the message ends within a head");
    }
    long argument = 0;
    for (int i = 1; i <= size; i++) {
      argument = (argument << 8) | (in.buffer[at + i] & 0xff);
    }
    in.position = at + 1 + size;
    return argument;
  }

  /** Reads the head of an array or a map, whose elements must fit into the bytes left. */
  static int size(CborReader in, int major, String expected) {
    int first = peek(in, expected);
    if (first >> 5 != major) {
      throw in.expected(expected);
    }
    if ((first & 0x1f) == 31) {
      in.position++;
      // Entering it takes its size from the elements allowed, which must not give one back.
      in.elements += CborReader.INDEFINITE;
      return CborReader.INDEFINITE;
    }
    int at = in.position;
    long size = argument(in);
    int most = (in.limit - in.position) / (major == MAP_MAJOR ? 2 : 1);
    if (size < 0 || size > most) {
      throw in.refused(expected + " of " + Long.toUnsignedString(size) + " does not fit", at);
    }
    return (int) size;
  }

  /** Reads the head of text or bytes, which must fit into the bytes left. */
  static int length(CborReader in, int major, String expected) {
    if (peek(in, expected) >> 5 != major) {
      throw in.expected(expected);
    }
    int at = in.position;
    long length = argument(in);
    if (length < 0 || length > in.limit - in.position) {
      throw in.refused(expected + " of " + Long.toUnsignedString(length) + " does not fit", at);
    }
    return (int) length;
  }

  static String text(CborReader in) {
    int at = in.position;
    if (in.limit - at > 1 && in.buffer[at] == LENGTH_IN_BYTE) {
      int length = in.buffer[at + 1] & 0xff;
      String text = length < in.limit - at - 1 ? Utf8.decode(in.buffer, at + 2, length) : null;
      if (text != null) {
        in.work += length;
        in.position = at + 2 + length;
        return text;
      }
    }
    if (peek(in, "text") == 0x7f) {
      return new String(pieces(in, TEXT_MAJOR, "text"), UTF_8);
    }
    int length = length(in, TEXT_MAJOR, "text");
    in.work += length;
    String text = Utf8.decode(in.buffer, in.position, length);
    if (text == null) {
      throw in.refused("text is not valid UTF-8", at);
    }
    in.position += length;
    return text;
  }

  static Bytes bytes(CborReader in) {
    if (peek(in, "bytes") == 0x5f) {
      return Bytes.copyOf(pieces(in, BYTES_MAJOR, "bytes"));
    }
    int length = length(in, BYTES_MAJOR, "bytes");
    in.position += length;
    return Bytes.copyOf(in.buffer, in.position - length, length);
  }

  /** Reads text or bytes of indefinite length, each piece of which is whole in itself. */
  private static byte[] pieces(CborReader in, int major, String expected) {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    in.position++;
    while (peek(in, expected) != BREAK) {
      int length = piece(in, major, expected);
      pieces.write(in.buffer, in.position - length, length);
    }
    in.position++;
    return pieces.toByteArray();
  }

  /** Reads a piece, or all, of text or bytes, and returns its length. */
  private static int piece(CborReader in, int major, String expected) {
    int at = in.position;
    int length = length(in, major, expected);
    in.position += length;
    in.work += length;
    if (major == TEXT_MAJOR && !Utf8.isValid(in.buffer, in.position - length, in.position)) {
      throw in.refused("text is not valid UTF-8", at);
    }
    return length;
  }

  static void skipBytes(CborReader in, int major, String expected) {
    if ((peek(in, expected) & 0x1f) != 31) {
      piece(in, major, expected);
      return;
    }
    in.position++;
    while (peek(in, expected) != BREAK) {
      piece(in, major, expected);
    }
    in.position++;
  }

  /** As {@link CborReader#hasNext}, for all lengths. */
  static boolean hasNext(CborReader in) {
    if (in.left > 0) {
      in.left--;
      return true;
    }
    if (in.left == 0) {
      return false;
    }
    if (peek(in, "an element or a break") == BREAK) {
      in.position++;
      in.left = 0;
      return false;
    }
    if (--in.elements < 0) {
      throw in.refused("more than " + Limits.ELEMENTS + " elements");
    }
    return true;
  }

  /** Whether {@code key} is next, after unknown fields, which are skipped. */
  static boolean hasKey(CborReader in, int key) {
    while (isIntKeyNext(in)) {
      int at = in.position;
      int next = intKey(in);
      if (rank(next) > rank(key)) {
        in.position = at;
        return false;
      }
      hasNext(in);
      in.lastKey = next;
      if (next == key) {
        return true;
      }
      Skip.item(in);
    }
    return false;
  }

  /** As {@link CborReader#hasEntry}. */
  static boolean hasEntry(CborReader in) {
    while (isIntKeyNext(in)) {
      skipField(in);
    }
    in.lastKey = CborReader.TEXT_KEY;
    return hasNext(in);
  }

  private static void skipField(CborReader in) {
    in.lastKey = intKey(in);
    hasNext(in);
    Skip.item(in);
  }

  /** Skips the rest of a map: unknown fields, and entries that the type does not have. */
  static void skipEntries(CborReader in) {
    while (hasEntry(in)) {
      in.text();
      Skip.item(in);
    }
  }

  /** Skips the rest of an array. */
  static void skipElements(CborReader in) {
    while (hasNext(in)) {
      Skip.item(in);
    }
  }

  private static boolean isIntKeyNext(CborReader in) {
    if (in.left == 0) {
      return false;
    }
    return peek(in, "a key or a break") >> 5 < INT_MAJORS;
  }

  /** Reads a key, which must be higher than the last one. */
  private static int intKey(CborReader in) {
    int at = in.position;
    int major = in.buffer[at] >> 5;
    long argument = argument(in);
    if (argument < 0 || argument >= Integer.MAX_VALUE - 1) {
      throw in.refused("not the id of a field", at);
    }
    int key = (int) (major == 0 ? argument : ~argument);
    if (rank(key) <= rank(in.lastKey)) {
      throw in.refused("duplicate key, or keys out of order", at);
    }
    return key;
  }

  /** Ids first, then -1, -2, … */
  private static long rank(int key) {
    if (key == CborReader.NO_KEY) {
      return -1;
    }
    return key >= 0 ? key : key == CborReader.TEXT_KEY ? Long.MAX_VALUE : (1L << 32) + ~key;
  }

  /** Returns the number that {@code text} is in its shortest form. */
  static long number(CborReader in, String text, int at) {
    try {
      long number = Long.parseLong(text);
      if (Long.toString(number).equals(text)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Refused below, like what is not in its shortest form.
    }
    throw in.refused(ValidationTexts.notANumberKey(text), at);
  }
}
