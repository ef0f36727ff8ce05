package dev.tsrpc.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tsrpc.runtime.Bytes;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes compact CBOR: shortest heads, definite lengths. Grows as needed. Not thread-safe.
 *
 * <p>What is outside its type is refused with a {@link CodecException}; after that only {@link
 * #reset} may be called.
 */
public final class CborWriter {
  /** What a head takes at most. There is always room for one, behind all that was written. */
  private static final int HEAD = 9;

  private static final int SHORT_TEXT = 128;
  private static final int LARGE_BYTES = 1024;
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private byte[] buffer;
  private int position;
  private int depth;
  private int elements = Limits.ELEMENTS;
  private @Nullable Splices splices;

  /** Creates a writer with room for small messages. */
  public CborWriter() {
    this(512);
  }

  /** Creates a writer with room for {@code capacity} bytes. */
  public CborWriter(int capacity) {
    buffer = new byte[capacity + HEAD];
  }

  /** Forgets what was written. */
  public void reset() {
    position = 0;
    depth = 0;
    elements = Limits.ELEMENTS;
    splices = null;
  }

  /** Returns the number of bytes written. */
  public int size() {
    return splices == null ? position : Math.toIntExact((long) position + splices.size());
  }

  /** Returns a copy of what was written. */
  public byte[] toByteArray() {
    return splices == null
        ? Arrays.copyOf(buffer, position)
        : splices.join(buffer, position, size());
  }

  /**
   * Writes {@code value} as one item.
   *
   * @throws CodecException with the path to what is outside its type
   */
  public <T extends @Nullable Object> CborWriter item(Codec<T> codec, T value) {
    int start = size();
    try {
      codec.write(this, value);
      return this;
    } catch (CodecException e) {
      byte[] written = toByteArray();
      throw ErrorPath.locate(e, codec, written, start, written.length);
    }
  }

  /**
   * Begins a map with {@code size} entries: {@link #key} and a value, for each; {@link #endMap}.
   */
  public CborWriter beginMap(int size) {
    enter(size);
    head(0xa0, size);
    return this;
  }

  /** Begins the part of a parent: a map that is no deeper than the map it is in. */
  public CborWriter beginPart(int size) {
    depth--;
    return beginMap(size);
  }

  /** Ends a map. */
  public void endMap() {
    depth--;
  }

  /** Ends the part of a parent. */
  public void endPart() {}

  /** Begins an array of {@code size} values. */
  public CborWriter beginArray(int size) {
    enter(size);
    head(0x80, size);
    return this;
  }

  /** Ends an array. */
  public void endArray() {
    depth--;
  }

  private void enter(int size) {
    if (++depth > Limits.DEPTH) {
      throw refused("nested deeper than " + Limits.DEPTH);
    }
    elements -= size;
    if (elements < 0) {
      throw refused("more than " + Limits.ELEMENTS + " elements");
    }
  }

  /** Writes the id of a field, or -1, -2, … for the part of a parent. */
  public CborWriter key(int id) {
    if (id >= 0 && id < 24) {
      buffer[position++] = (byte) id;
      return this;
    }
    return int64(id);
  }

  /**
   * Writes the key of an entry of an index signature.
   *
   * @param fields the names of the declared and inherited fields, which it must not be
   */
  public CborWriter entryKey(String key, Set<String> fields) {
    if (fields.contains(key)) {
      throw refused("key `" + Texts.quote(key) + "` is the name of a field");
    }
    return text(key);
  }

  /** Writes the key of an entry. */
  public CborWriter entryKey(String key) {
    return text(key);
  }

  /** Writes a number as the key of an entry. */
  public CborWriter entryKey(long key) {
    return text(Long.toString(key));
  }

  public CborWriter text(String value) {
    int length = value.length();
    if (length < 24) {
      int at = room(25);
      if (Utf8.putAscii(value, buffer, at + 1)) {
        buffer[at] = (byte) (0x60 + length);
        position = at + 1 + length;
        return this;
      }
    } else if (length <= SHORT_TEXT) {
      int at = room(SHORT_TEXT + 2);
      if (Utf8.putAscii(value, buffer, at + 2)) {
        buffer[at] = 0x78;
        buffer[at + 1] = (byte) length;
        position = at + 2 + length;
        return this;
      }
    } else {
      return longText(value);
    }
    return shortUnicode(value);
  }

  private CborWriter shortUnicode(String value) {
    int size = Utf8.size(value);
    if (size < 0) {
      throw refused("text has a lone surrogate");
    }
    head(0x60, size);
    int at = room(size);
    position = Utf8.put(value, buffer, at);
    return this;
  }

  private CborWriter longText(String value) {
    byte[] bytes = value.getBytes(UTF_8);
    if (Utf8.hasQuestionMark(bytes) && Utf8.size(value) < 0) {
      throw refused("text has a lone surrogate");
    }
    head(0x60, bytes.length);
    int at = room(bytes.length);
    System.arraycopy(bytes, 0, buffer, at, bytes.length);
    position = at + bytes.length;
    return this;
  }

  public CborWriter bool(boolean value) {
    return simple(value ? 0xf5 : 0xf4);
  }

  public CborWriter nothing() {
    return simple(0xf6);
  }

  private CborWriter simple(int value) {
    int at = room(1);
    buffer[at] = (byte) value;
    position = at + 1;
    return this;
  }

  /** Writes any long. */
  public CborWriter int64(long value) {
    long sign = value >> 63;
    head((int) sign & 0x20, value ^ sign);
    return this;
  }

  /** Writes a long that is meant without a sign. */
  public CborWriter uint64(long value) {
    head(0, value);
    return this;
  }

  /** Writes an {@code int}: within ±(2^53-1). */
  public CborWriter integer(long value) {
    return ranged(value, -Limits.SAFE_INTEGER, Limits.SAFE_INTEGER, "int");
  }

  /** Writes a {@code uint}: from 0 to 2^53-1. */
  public CborWriter uint(long value) {
    return unsigned(value, Limits.SAFE_INTEGER, "uint");
  }

  public CborWriter int32(int value) {
    return int64(value);
  }

  public CborWriter uint32(long value) {
    return unsigned(value, 0xffff_ffffL, "uint32");
  }

  public CborWriter int16(int value) {
    return ranged(value, Short.MIN_VALUE, Short.MAX_VALUE, "int16");
  }

  public CborWriter uint16(int value) {
    return unsigned(value, 0xffff, "uint16");
  }

  public CborWriter int8(int value) {
    return ranged(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "int8");
  }

  public CborWriter uint8(int value) {
    return unsigned(value, 0xff, "uint8");
  }

  private CborWriter ranged(long value, long min, long max, String type) {
    if (value < min || value > max) {
      throw refused(Texts.notOfType(value, type));
    }
    return int64(value);
  }

  private CborWriter unsigned(long value, long max, String type) {
    if (value < 0 || value > max) {
      throw refused(Texts.notOfType(value, type));
    }
    head(0, value);
    return this;
  }

  /** Writes a {@code number}, as short as is exact; NaN and infinities are refused. */
  public CborWriter number(double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw refused(Texts.notOfType(value, "number"));
    }
    return float64(value);
  }

  /** Writes a {@code double}, as short as is exact. */
  public CborWriter float64(double value) {
    long integer = (long) value;
    return integer == value && isSafe(integer) && !isMinusZero(value)
        ? int64(integer)
        : floating(value);
  }

  /** Writes a {@code float32}, as short as is exact. */
  public CborWriter float32(float value) {
    return float64(value);
  }

  private static boolean isSafe(long value) {
    return value >= -Limits.SAFE_INTEGER && value <= Limits.SAFE_INTEGER;
  }

  private static boolean isMinusZero(double value) {
    return value == 0 && Double.doubleToRawLongBits(value) != 0;
  }

  /** Writes a double with a point, also where it is integral. */
  CborWriter floating(double value) {
    int at = room(HEAD);
    float single = (float) value;
    if (single == value || Double.isNaN(value)) {
      buffer[at] = (byte) 0xfa;
      BigEndian.INT.set(buffer, at + 1, Float.floatToIntBits(single));
      position = at + 5;
    } else {
      buffer[at] = (byte) 0xfb;
      BigEndian.LONG.set(buffer, at + 1, Double.doubleToRawLongBits(value));
      position = at + 9;
    }
    return this;
  }

  /** Writes an integer of at most 4096 bits. */
  public CborWriter bigint(BigInteger value) {
    int sign = value.signum() < 0 ? 0x20 : 0;
    BigInteger magnitude = sign == 0 ? value : value.not();
    if (magnitude.bitLength() <= 64) {
      head(sign, magnitude.longValue());
      return this;
    }
    if (magnitude.bitLength() > 8 * Limits.BIGINT_BYTES) {
      throw refused("bigint of more than " + 8 * Limits.BIGINT_BYTES + " bits");
    }
    byte[] bytes = magnitude.toByteArray();
    int from = bytes[0] == 0 ? 1 : 0;
    simple(sign == 0 ? 0xc2 : 0xc3);
    return bytes(Bytes.copyOf(bytes, from, bytes.length - from));
  }

  /** Writes a date, cut to milliseconds. */
  public CborWriter date(Instant value) {
    try {
      return int64(value.toEpochMilli());
    } catch (ArithmeticException e) {
      throw refused(Texts.notOfType(value, "Date"));
    }
  }

  public CborWriter uuid(UUID value) {
    int at = room(17);
    buffer[at] = 0x50;
    BigEndian.LONG.set(buffer, at + 1, value.getMostSignificantBits());
    BigEndian.LONG.set(buffer, at + 9, value.getLeastSignificantBits());
    position = at + 17;
    return this;
  }

  /** Writes the id of an enum's member; {@code UNRECOGNIZED} has -1, which is refused. */
  public CborWriter member(int id) {
    if (id < 0) {
      throw refused("UNRECOGNIZED cannot be written");
    }
    return int64(id);
  }

  public CborWriter bytes(Bytes value) {
    int size = value.size();
    head(0x40, size);
    if (size < LARGE_BYTES) {
      int at = room(size);
      value.copyTo(buffer, at);
      position = at + size;
      return this;
    }
    if (splices == null) {
      splices = new Splices();
    }
    if (splices.size() + position + size > MAX_ARRAY) {
      throw refused("message of more than " + MAX_ARRAY + " bytes");
    }
    splices.add(position, value);
    return this;
  }

  /**
   * Writes JDK values: null, Boolean, String, numbers, {@link Bytes}, Instant, List, Map.
   *
   * @throws CodecException for anything else
   */
  public CborWriter any(@Nullable Object value) {
    AnyValues.write(this, value);
    return this;
  }

  /** Writes a tag, for the value that follows. */
  void tag(int tag) {
    head(0xc0, tag);
  }

  private void head(int major, long argument) {
    int at = room(HEAD);
    if ((argument & ~0xffL) == 0) {
      // Nobody foresees which small numbers need a byte of their own: no branch.
      int value = (int) argument;
      int hasByte = (23 - value) >>> 31;
      buffer[at] = (byte) (major | (value + ((24 - value) & -hasByte)));
      buffer[at + 1] = (byte) value;
      position = at + 1 + hasByte;
    } else if ((argument & ~0xffffL) == 0) {
      buffer[at] = (byte) (major | 25);
      BigEndian.SHORT.set(buffer, at + 1, (short) argument);
      position = at + 3;
    } else if ((argument & ~0xffff_ffffL) == 0) {
      buffer[at] = (byte) (major | 26);
      BigEndian.INT.set(buffer, at + 1, (int) argument);
      position = at + 5;
    } else {
      buffer[at] = (byte) (major | 27);
      BigEndian.LONG.set(buffer, at + 1, argument);
      position = at + 9;
    }
  }

  /** Makes room for {@code size} bytes and returns the position. */
  private int room(int size) {
    if (buffer.length - position - HEAD < size) {
      grow(size);
    }
    return position;
  }

  private void grow(int size) {
    long needed = (long) position + size + HEAD;
    if (needed + (splices == null ? 0 : splices.size()) > MAX_ARRAY) {
      throw refused("message of more than " + MAX_ARRAY + " bytes");
    }
    long doubled = Math.min(2L * buffer.length, MAX_ARRAY);
    buffer = Arrays.copyOf(buffer, (int) Math.max(needed, doubled));
  }

  /** Returns the exception that refuses the value that was to be written next. */
  public CodecException refused(String reason) {
    return new CodecException(reason, size());
  }

  int capacity() {
    return buffer.length;
  }
}
