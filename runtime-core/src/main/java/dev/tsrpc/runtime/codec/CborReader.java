package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.FrozenMap;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads compact CBOR, strictly. Not thread-safe.
 *
 * <p>What is not as expected is refused with a {@link CodecException}; after that only {@link
 * #reset} may be called. Hot methods are short; what is rare is in {@link ColdReads}.
 */
public final class CborReader {
  /** The last key before the first one. */
  static final int NO_KEY = Integer.MIN_VALUE;

  /** The last key once text keys have begun. */
  static final int TEXT_KEY = Integer.MIN_VALUE + 1;

  /** The number of entries left in an array or map of indefinite length. */
  static final int INDEFINITE = -1;

  private static final int[] NO_KEYS = {};

  byte[] buffer;
  int position;
  int limit;

  /** The elements left in the innermost array or map, and the last key in the map. */
  int left;

  int lastKey = NO_KEY;

  int elements = Limits.ELEMENTS;

  /** The values of the schema that the innermost one is in, and the parts of parents. */
  private int depth;

  private int parts;

  /** The keys of the absent parts that are entered, outermost first. */
  private int[] absentKeys = NO_KEYS;

  private int absentParts;
  private boolean keepsUnknown;

  /** The tags that what is skipped may have; null for any. */
  @Nullable Set<Long> tags;

  /** How many heads and bytes were looked at off the fast paths, for tests. */
  long work;

  /** Creates a reader of a whole array. */
  public CborReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Creates a reader of the bytes from {@code from} to {@code to}. */
  public CborReader(byte[] bytes, int from, int to) {
    buffer = bytes;
    position = from;
    limit = to;
  }

  /** Starts anew with the bytes from {@code from} to {@code to}. */
  public void reset(byte[] bytes, int from, int to) {
    buffer = bytes;
    position = from;
    limit = to;
    left = 0;
    lastKey = NO_KEY;
    elements = Limits.ELEMENTS;
    depth = 0;
    parts = 0;
    absentParts = 0;
  }

  /**
   * Keeps unknown enum members as {@code UNRECOGNIZED}, as clients do, instead of refusing them.
   */
  public CborReader keepUnknown() {
    keepsUnknown = true;
    return this;
  }

  /** Refuses other tags than these in what is skipped, instead of taking no notice of them. */
  public CborReader refuseTagsBut(Set<Long> known) {
    tags = Set.copyOf(known);
    return this;
  }

  /** Returns the offset of the next item. */
  public int offset() {
    return position;
  }

  /**
   * Reads one item.
   *
   * @throws CodecException with the path to what is wrong
   */
  public <T extends @Nullable Object> T item(Codec<T> codec) {
    int start = position;
    try {
      return codec.read(this);
    } catch (CodecException e) {
      throw ErrorPath.locate(e, codec, buffer, start, limit);
    }
  }

  /**
   * Ends the message.
   *
   * @throws CodecException if bytes are left
   */
  public void end() {
    if (position != limit) {
      throw refused((limit - position) + " bytes after the end");
    }
  }

  /** Enters a map. Returns what {@link #endMap} needs to know of what it is in. */
  public long beginMap() {
    long outer = state();
    int size = position < limit ? (buffer[position] & 0xff) - 0xa0 : -1;
    if (size >= 0 && size < 24) {
      position++;
    } else {
      size = ColdReads.size(this, 5, "map");
    }
    enter(size);
    return outer;
  }

  /** Leaves a map; skips the entries that nobody has asked for. */
  public void endMap(long outer) {
    if (left != 0) {
      ColdReads.skipEntries(this);
    }
    leave(outer);
  }

  /** Enters an array. Returns what {@link #endArray} needs to know of what it is in. */
  public long beginArray() {
    long outer = state();
    int size = position < limit ? (buffer[position] & 0xff) - 0x80 : -1;
    if (size >= 0 && size < 24) {
      position++;
    } else {
      size = ColdReads.size(this, 4, "array");
    }
    enter(size);
    return outer;
  }

  /** Leaves an array; skips the elements that nobody has asked for. */
  public void endArray(long outer) {
    if (left != 0) {
      ColdReads.skipElements(this);
    }
    leave(outer);
  }

  /** Enters the part of a parent; an absent part is an empty one. */
  public long beginPart(int key) {
    if (hasKey(key)) {
      // A part is no deeper than what it is a part of.
      parts++;
      depth--;
      return beginMap();
    }
    long outer = state();
    left = 0;
    if (absentParts == absentKeys.length) {
      absentKeys = Arrays.copyOf(absentKeys, absentParts + 4);
    }
    absentKeys[absentParts++] = key;
    return outer;
  }

  /** Leaves the part of a parent. */
  public void endPart(long outer) {
    // Nothing but absent parts is within an absent part.
    if (absentParts > 0) {
      absentParts--;
    } else {
      parts--;
    }
    depth++;
    endMap(outer);
  }

  private long state() {
    return ((long) left << 32) | (lastKey & 0xffff_ffffL);
  }

  private void enter(int size) {
    if (++depth > Limits.DEPTH) {
      throw refused("nested deeper than " + Limits.DEPTH);
    }
    left = size;
    lastKey = NO_KEY;
    elements -= size;
    if (elements < 0) {
      throw refused("more than " + Limits.ELEMENTS + " elements");
    }
  }

  private void leave(long outer) {
    depth--;
    left = (int) (outer >> 32);
    lastKey = (int) outer;
  }

  /** Returns how many elements are left in the array, or 0 if that is not known. */
  public int remaining() {
    return Math.max(left, 0);
  }

  /**
   * Goes on to the value of the field with this key, past fields that are unknown. Keys must be
   * asked for in their order: ids, then -1, -2, … for parts.
   *
   * @throws CodecException if it is missing
   */
  public CborReader key(int key) {
    if (!hasKey(key)) {
      throw missing(key);
    }
    return this;
  }

  /** As {@link #key}, but says whether the field is there. */
  public boolean hasKey(int key) {
    if (left > 0 && position < limit) {
      int next = buffer[position];
      if (next == key && next < 24 && next >= 0) {
        position++;
        left--;
        lastKey = key;
        return true;
      }
      if (next > key && next < 24 && key >= 0) {
        return false;
      }
    }
    return left != 0 && ColdReads.hasKey(this, key);
  }

  /** Whether an array or a map has another element; the next read must be that. */
  public boolean hasNext() {
    if (left > 0) {
      left--;
      return true;
    }
    return left != 0 && ColdReads.hasNext(this);
  }

  /** Whether there is another entry of an index signature, past fields that are unknown. */
  public boolean hasEntry() {
    if (left > 0 && position < limit && (buffer[position] & 0xe0) == 0x60) {
      left--;
      lastKey = TEXT_KEY;
      return true;
    }
    return left != 0 && ColdReads.hasEntry(this);
  }

  /** Reads the key of an entry, which must be new. */
  public String entryKey(FrozenMap.Builder<String, ?> entries) {
    int at = position;
    String key = text();
    if (entries.has(key)) {
      throw refused("duplicate key `" + Texts.quote(key) + "`", at);
    }
    return key;
  }

  /**
   * Reads the key of an entry of an index signature.
   *
   * @param fields the names of the declared and inherited fields, which it must not be
   */
  public String entryKey(FrozenMap.Builder<String, ?> entries, Set<String> fields) {
    int at = position;
    String key = entryKey(entries);
    if (fields.contains(key)) {
      throw refused("key `" + Texts.quote(key) + "` is the name of a field", at);
    }
    return key;
  }

  /** Reads the key of an entry, which must be new, as a number. */
  public long entryNumberKey(FrozenMap.Builder<Long, ?> entries) {
    int at = position;
    long key = ColdReads.number(this, text(), at);
    if (entries.has(key)) {
      throw refused("duplicate key `" + key + "`", at);
    }
    return key;
  }

  public String text() {
    int at = position;
    if (at < limit) {
      int size = (buffer[at] & 0xff) - 0x60;
      if (size >= 0 && size < 24 && size < limit - at) {
        String text = Utf8.decodeShort(buffer, at + 1, size);
        if (text != null) {
          position = at + 1 + size;
          return text;
        }
      }
    }
    return ColdReads.text(this);
  }

  public boolean bool() {
    if (position < limit) {
      int next = buffer[position] & 0xff;
      if ((next & 0xfe) == 0xf4) {
        position++;
        return next == 0xf5;
      }
    }
    throw expected("boolean");
  }

  /** Whether the next value is null, which is read then. */
  public boolean isNull() {
    if (position < limit && buffer[position] == (byte) 0xf6) {
      position++;
      return true;
    }
    return false;
  }

  /** Reads any integer that fits a long. */
  public long int64() {
    int at = position;
    int room = limit - at;
    if (room > 1) {
      int first = buffer[at];
      if (first >= 0 && first <= 24) {
        // Nobody foresees which small numbers have a byte of their own: no branch.
        int hasByte = (first + 8) >> 5;
        int second = buffer[at + 1] & 0xff;
        position = at + 1 + hasByte;
        return hasByte == 0 ? first : second;
      }
      if (first == 0x19 && room > 2) {
        position = at + 3;
        return (short) BigEndian.SHORT.get(buffer, at + 1) & 0xffff;
      }
      if (first == 0x1b && room > 8) {
        long value = (long) BigEndian.LONG.get(buffer, at + 1);
        if (value >= 0) {
          position = at + 9;
          return value;
        }
      }
    }
    return ReadNumbers.int64(this);
  }

  /** Reads an integer of 64 bits without a sign. */
  public long uint64() {
    return ReadNumbers.uint64(this);
  }

  /** Reads an {@code int}: within ±(2^53-1). */
  public long integer() {
    return ranged(-Limits.SAFE_INTEGER, Limits.SAFE_INTEGER, "int");
  }

  /** Reads a {@code uint}: from 0 to 2^53-1. */
  public long uint() {
    return ranged(0, Limits.SAFE_INTEGER, "uint");
  }

  public int int32() {
    return (int) ranged(Integer.MIN_VALUE, Integer.MAX_VALUE, "int32");
  }

  public long uint32() {
    return ranged(0, 0xffff_ffffL, "uint32");
  }

  public int int16() {
    return (int) ranged(Short.MIN_VALUE, Short.MAX_VALUE, "int16");
  }

  public int uint16() {
    return (int) ranged(0, 0xffff, "uint16");
  }

  public int int8() {
    return (int) ranged(Byte.MIN_VALUE, Byte.MAX_VALUE, "int8");
  }

  public int uint8() {
    return (int) ranged(0, 0xff, "uint8");
  }

  private long ranged(long min, long max, String type) {
    int at = position;
    long value = int64();
    if (value < min || value > max) {
      throw refused(Texts.notOfType(value, type), at);
    }
    return value;
  }

  /** Reads a {@code number}: any that is exactly a finite double. */
  public double number() {
    int at = position;
    double value = float64();
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw refused(Texts.notOfType(value, "number"), at);
    }
    return value;
  }

  /** Reads a {@code double}: any number that is exactly one. */
  public double float64() {
    if (limit - position > 8 && buffer[position] == (byte) 0xfb) {
      double value = Double.longBitsToDouble((long) BigEndian.LONG.get(buffer, position + 1));
      position += 9;
      return value;
    }
    return ReadNumbers.float64(this);
  }

  /** Reads a {@code float32}: any number that is exactly one. */
  public float float32() {
    int at = position;
    double value = float64();
    float single = (float) value;
    if (single != value && !Double.isNaN(value)) {
      throw refused(Texts.notOfType(value, "float32"), at);
    }
    return single;
  }

  /** Reads an integer of at most 4096 bits. */
  public BigInteger bigint() {
    return ReadNumbers.bigint(this);
  }

  /** Reads a date: milliseconds since 1970. */
  public Instant date() {
    return Instant.ofEpochMilli(int64());
  }

  public Bytes bytes() {
    return ColdReads.bytes(this);
  }

  public UUID uuid() {
    int at = position;
    Bytes bytes = bytes();
    if (bytes.size() != 16) {
      throw refused("expected a uuid of 16 bytes, found " + bytes.size(), at);
    }
    byte[] copy = bytes.toByteArray();
    return new UUID((long) BigEndian.LONG.get(copy, 0), (long) BigEndian.LONG.get(copy, 8));
  }

  /** Reads the id of an enum's member. */
  public int member() {
    return (int) ranged(0, Integer.MAX_VALUE, "enum member id");
  }

  /**
   * Returns what stands for the member that {@link #member} has just read and nobody knows.
   *
   * @throws CodecException if this reader refuses unknown members
   */
  public <T> T unknownMember(int id, T unrecognized) {
    if (!keepsUnknown) {
      throw refused(ValidationTexts.notAMember(id), position - 1);
    }
    return unrecognized;
  }

  /** Reads any value as JDK values; tagged dates are Instants. */
  public @Nullable Object any() {
    return AnyValues.read(this);
  }

  /** Reads one item of any kind and forgets it; its content is checked as any other. */
  public void skip() {
    Skip.item(this);
  }

  CodecException expected(String type) {
    String found =
        position < limit ? Texts.kind(buffer[position] & 0xff) : "the end of the message";
    return refused(Texts.expected(type, found));
  }

  /** Returns the exception that refuses the next item. */
  CodecException refused(String reason) {
    return refused(reason, position);
  }

  CodecException refused(String reason, int at) {
    return new CodecException(reason, at);
  }

  /**
   * Tells of the missing field by the keys of the absent parts that it would be in, and its own.
   */
  private CodecException missing(int key) {
    int[] keys = Arrays.copyOf(absentKeys, absentParts + 1);
    keys[absentParts] = key;
    return new CodecException("missing field " + key, position, keys, depth + parts);
  }
}
