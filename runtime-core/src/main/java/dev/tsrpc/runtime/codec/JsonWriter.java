package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;

/**
 * Writes JSON as TSRPC's clients read it; or CBOR with names. Not thread-safe.
 *
 * <p>What is outside its type is refused with a {@link CodecException}, with the path to it.
 */
public final class JsonWriter {
  private final JsonGenerator out;
  private final TokenStreamContext root;
  private int depth;
  private int elements = Limits.ELEMENTS;

  /** Creates a writer of a value at the place where a generator is. */
  public JsonWriter(JsonGenerator out) {
    this.out = out;
    root = out.streamWriteContext();
  }

  /** Begins an object of {@code size} properties: {@link #name} and a value, for each. */
  public JsonWriter beginObject(int size) {
    enter(size);
    out.writeStartObject(null, size);
    return this;
  }

  /** Ends an object. */
  public void endObject() {
    depth--;
    out.writeEndObject();
  }

  /** Begins an array of {@code size} values. */
  public JsonWriter beginArray(int size) {
    enter(size);
    out.writeStartArray(null, size);
    return this;
  }

  /** Ends an array. */
  public void endArray() {
    depth--;
    out.writeEndArray();
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

  /** Writes the name of a property. */
  public JsonWriter name(String name) {
    out.writeName(whole(name));
    return this;
  }

  /**
   * Writes the key of an entry of an index signature.
   *
   * @param fields the names of the declared and inherited fields, which it must not be
   */
  public JsonWriter entryKey(String key, Set<String> fields) {
    if (fields.contains(key)) {
      throw refused("key `" + Texts.quote(key) + "` is the name of a field");
    }
    return name(key);
  }

  /** Writes the key of an entry. */
  public JsonWriter entryKey(String key) {
    return name(key);
  }

  /** Writes a number as the key of an entry. */
  public JsonWriter entryKey(long key) {
    return name(Long.toString(key));
  }

  public JsonWriter text(String value) {
    out.writeString(whole(value));
    return this;
  }

  private String whole(String text) {
    if (Utf8.size(text) < 0) {
      throw refused("text has a lone surrogate");
    }
    return text;
  }

  public JsonWriter bool(boolean value) {
    out.writeBoolean(value);
    return this;
  }

  public JsonWriter nothing() {
    out.writeNull();
    return this;
  }

  /** Writes a {@code number}; integral ones without a point, as JavaScript does. */
  public JsonWriter number(double value) {
    return floating(value, "number");
  }

  /** Writes a {@code double}; JSON has neither NaN nor infinities. */
  public JsonWriter float64(double value) {
    return floating(value, "double");
  }

  private JsonWriter floating(double value, String type) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw refused(ValidationTexts.notOfType(value, type));
    }
    if (isPlain(value)) {
      return number((long) value);
    }
    out.writeNumber(value);
    return this;
  }

  /** Writes a {@code float32} with the digits of a float. */
  public JsonWriter float32(float value) {
    if (!(Math.abs(value) <= Float.MAX_VALUE)) {
      throw refused(ValidationTexts.notOfType(value, "float32"));
    }
    if (isPlain(value)) {
      return number((long) value);
    }
    out.writeNumber(value);
    return this;
  }

  private static boolean isPlain(double value) {
    return value == Math.rint(value)
        && Math.abs(value) <= Limits.SAFE_INTEGER
        && Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(-0.0);
  }

  /** Writes any integer as a number. */
  JsonWriter number(long value) {
    out.writeNumber(value);
    return this;
  }

  /** Writes any integer as a number. */
  JsonWriter number(BigInteger value) {
    out.writeNumber(value);
    return this;
  }

  /** Writes an {@code int}: within ±(2^53-1). */
  public JsonWriter integer(long value) {
    return ranged(value, -Limits.SAFE_INTEGER, Limits.SAFE_INTEGER, "int");
  }

  /** Writes a {@code uint}: from 0 to 2^53-1. */
  public JsonWriter uint(long value) {
    return ranged(value, 0, Limits.SAFE_INTEGER, "uint");
  }

  public JsonWriter int32(int value) {
    return number((long) value);
  }

  public JsonWriter uint32(long value) {
    return ranged(value, 0, 0xffff_ffffL, "uint32");
  }

  public JsonWriter int16(int value) {
    return ranged(value, Short.MIN_VALUE, Short.MAX_VALUE, "int16");
  }

  public JsonWriter uint16(int value) {
    return ranged(value, 0, 0xffff, "uint16");
  }

  public JsonWriter int8(int value) {
    return ranged(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "int8");
  }

  public JsonWriter uint8(int value) {
    return ranged(value, 0, 0xff, "uint8");
  }

  private JsonWriter ranged(long value, long min, long max, String type) {
    if (value < min || value > max) {
      throw refused(ValidationTexts.notOfType(value, type));
    }
    return number(value);
  }

  /** Writes an {@code int64} or a {@code bigint64} as decimal text. */
  public JsonWriter int64(long value) {
    out.writeString(Long.toString(value));
    return this;
  }

  /** Writes a {@code uint64} or a {@code biguint64} as decimal text. */
  public JsonWriter uint64(long value) {
    out.writeString(Long.toUnsignedString(value));
    return this;
  }

  /** Writes an integer of at most 4096 bits as decimal text. */
  public JsonWriter bigint(BigInteger value) {
    BigInteger magnitude = value.signum() < 0 ? value.not() : value;
    if (magnitude.bitLength() > 8 * Limits.BIGINT_BYTES) {
      throw refused("bigint of more than " + 8 * Limits.BIGINT_BYTES + " bits");
    }
    out.writeString(value.toString());
    return this;
  }

  /** Writes a date as ISO-8601 text, cut to milliseconds. */
  public JsonWriter date(Instant value) {
    try {
      out.writeString(JsonDates.text(value));
    } catch (ArithmeticException e) {
      throw refused(ValidationTexts.notOfType(value, "Date"));
    }
    return this;
  }

  /** Writes bytes as padded base64, or as they are where they need not be text. */
  public JsonWriter bytes(Bytes value) {
    out.writeBinary(value.toByteArray());
    return this;
  }

  public JsonWriter uuid(UUID value) {
    out.writeString(value.toString());
    return this;
  }

  /**
   * Writes JDK values: null, Boolean, String, numbers, {@link Bytes}, Instant, List, Map.
   *
   * @throws CodecException for anything else
   */
  public JsonWriter any(@Nullable Object value) {
    JsonAny.write(this, value);
    return this;
  }

  /** Returns the exception that refuses the value that was to be written next. */
  public CodecException refused(String reason) {
    return JsonPath.of(out.streamWriteContext(), root, 1).refused(reason, 0);
  }
}
