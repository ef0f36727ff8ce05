package dev.tsrpc.runtime.codec;

import java.math.BigInteger;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * CBOR as text for people: the diagnostic notation of RFC 8949, section 8. Names of fields stand
 * beside their ids as comments. It shows all that is well-formed, whether it is of a type or not;
 * {@code _0} to {@code _3} mark what is longer than it need be, and floats of 16 bits.
 */
public final class CborNotation {
  private static final int BREAK = 0xff;
  private static final int INDEFINITE = 31;

  /** Arrays and maps of as many bytes stand in one line. */
  private static final int ONE_LINE = 16;

  private final CborReader in;
  private final StringBuilder out;
  private int depth;
  private boolean isOneLine;

  private CborNotation(CborReader in, StringBuilder out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Appends the notation of one item to {@code out}, where it stays as far as the bytes are fine.
   *
   * @param codec says the names of fields; null shows ids alone
   * @throws CodecException if the bytes are not exactly one item
   */
  public static void append(StringBuilder out, byte[] bytes, @Nullable Codec<?> codec) {
    CborReader in = new CborReader(bytes);
    try {
      new CborNotation(in, out).item(codec == null ? null : PathStep.of("$", codec));
      in.end();
    } catch (CodecException e) {
      throw codec == null ? e : ErrorPath.locate(e, codec, bytes, 0, bytes.length);
    }
  }

  private void item(@Nullable PathStep self) {
    int first = ColdReads.peek(in, "a value");
    switch (first >> 5) {
      case 0, 1 -> integer(first);
      case 2 -> string(first, this::bytes);
      case 3 -> string(first, this::text);
      case 4 -> array(first, self);
      case 5 -> map(first, self);
      case 6 -> tag(first);
      default -> simple(first);
    }
  }

  private void integer(int first) {
    long argument = ColdReads.argument(in);
    BigInteger magnitude = new BigInteger(Long.toUnsignedString(argument));
    out.append(first >> 5 == 0 ? magnitude : magnitude.not());
    indicate(first, argument);
  }

  /** Marks a head that is longer than it need be. */
  private void indicate(int first, long argument) {
    int size = (first & 0x1f) - 24;
    boolean isLonger =
        switch (size) {
          case 0 -> argument < 24;
          case 1 -> argument < 0x100;
          case 2 -> argument < 0x1_0000;
          case 3 -> argument >>> 32 == 0;
          default -> false;
        };
    if (isLonger) {
      out.append('_').append(size);
    }
  }

  private void string(int first, Runnable piece) {
    if ((first & 0x1f) != INDEFINITE) {
      whole(first, piece);
      return;
    }
    in.position++;
    out.append("(_");
    for (int i = 0; !isBreak(); i++) {
      int next = ColdReads.peek(in, "a piece");
      if (next >> 5 != first >> 5 || (next & 0x1f) == INDEFINITE) {
        throw in.expected("a piece");
      }
      out.append(i == 0 ? " " : ", ");
      whole(next, piece);
    }
    out.append(')');
  }

  private void whole(int first, Runnable piece) {
    int at = in.position;
    long length = ColdReads.argument(in);
    in.position = at;
    piece.run();
    indicate(first, length);
  }

  private void bytes() {
    out.append("h'").append(HexFormat.of().formatHex(in.bytes().toByteArray())).append('\'');
  }

  private void text() {
    quote(in.text());
  }

  private void quote(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    int kind = Character.getType(c);
    boolean isHidden =
        kind == Character.CONTROL
            || kind == Character.FORMAT
            || kind == Character.LINE_SEPARATOR
            || kind == Character.PARAGRAPH_SEPARATOR;
    if (c == '"' || c == '\\') {
      out.append('\\').append((char) c);
    } else if (isHidden) {
      for (char unit : Character.toChars(c)) {
        out.append(String.format("\\u%04x", (int) unit));
      }
    } else {
      out.appendCodePoint(c);
    }
  }

  private void array(int first, @Nullable PathStep self) {
    members(first, "[]", () -> item(self));
  }

  private void map(int first, @Nullable PathStep self) {
    if (self == null || self.maps() > 0) {
      PathStep value = self == null ? null : self.withoutMap();
      members(first, "{}", () -> entry(null, value));
    } else {
      members(first, "{}", () -> entry(self.codec(), null));
    }
  }

  private void entry(@Nullable Codec<?> codec, @Nullable PathStep inMap) {
    int first = ColdReads.peek(in, "a key");
    int at = in.position;
    item(null);
    PathStep value = inMap;
    if (codec != null && first >> 5 == 3) {
      value = codec.entryStep();
    } else if (codec != null && first >> 5 < 2) {
      value = named(codec, at);
    }
    out.append(": ");
    item(value);
  }

  /** Puts a name beside the id that has just been shown. */
  private @Nullable PathStep named(Codec<?> codec, int at) {
    CborReader key = new CborReader(in.buffer, at, in.limit);
    BigInteger id = key.bigint();
    PathStep step = id.bitLength() < Integer.SIZE ? codec.step(id.intValue()) : null;
    if (step != null) {
      String name = step.name().isEmpty() ? "extends" : step.name();
      out.append(" /").append(name.replace('/', '|')).append('/');
    }
    return step;
  }

  private void members(int first, String brackets, Runnable member) {
    if (++depth > Limits.SKIPPED_DEPTH) {
      throw in.refused("nested deeper than " + Limits.SKIPPED_DEPTH);
    }
    boolean wasOneLine = isOneLine;
    isOneLine = isOneLine || isShort();
    out.append(brackets.charAt(0));
    int size = head(first, brackets.equals("{}") ? 5 : 4);
    int count = 0;
    while (size < 0 ? !isBreak() : count < size) {
      out.append(count == 0 ? "" : isOneLine ? ", " : ",");
      line(depth);
      member.run();
      count++;
    }
    depth--;
    if (count > 0) {
      line(depth);
    }
    out.append(brackets.charAt(1));
    isOneLine = wasOneLine;
  }

  /** Reads the head of an array or a map and returns its size, or -1 if it is not known. */
  private int head(int first, int major) {
    if ((first & 0x1f) == INDEFINITE) {
      in.position++;
      out.append("_ ");
      return -1;
    }
    int size = ColdReads.size(in, major, major == 5 ? "map" : "array");
    int before = out.length();
    indicate(first, size);
    out.append(out.length() > before ? " " : "");
    return size;
  }

  private boolean isShort() {
    int end = Math.min(in.limit, in.position + ONE_LINE);
    try {
      Skip.item(new CborReader(in.buffer, in.position, end));
      return true;
    } catch (CodecException e) {
      return false;
    }
  }

  private void line(int level) {
    if (!isOneLine) {
      out.append('\n').append("  ".repeat(level));
    }
  }

  private boolean isBreak() {
    boolean isBreak = ColdReads.peek(in, "a value or a break") == BREAK;
    in.position += isBreak ? 1 : 0;
    return isBreak;
  }

  private void tag(int first) {
    if (++depth > Limits.SKIPPED_DEPTH) {
      throw in.refused("nested deeper than " + Limits.SKIPPED_DEPTH);
    }
    long tag = ColdReads.argument(in);
    out.append(Long.toUnsignedString(tag));
    indicate(first, tag);
    out.append('(');
    item(null);
    out.append(')');
    depth--;
  }

  private void simple(int first) {
    switch (first) {
      case 0xf4, 0xf5 -> out.append(in.bool());
      case 0xf6, 0xf7 -> {
        in.position++;
        out.append(first == 0xf6 ? "null" : "undefined");
      }
      case 0xf9, 0xfa, 0xfb -> floating(first);
      default -> {
        int at = in.position;
        Skip.item(in);
        CborReader head = new CborReader(in.buffer, at, in.limit);
        out.append("simple(").append(ColdReads.argument(head)).append(')');
      }
    }
  }

  private void floating(int first) {
    double value = ReadNumbers.floating(in, "float");
    out.append(value);
    boolean isLonger = first == 0xfb && (Double.isNaN(value) || (float) value == value);
    if (isLonger || first == 0xf9) {
      out.append('_').append(first - 0xf8);
    }
  }
}
