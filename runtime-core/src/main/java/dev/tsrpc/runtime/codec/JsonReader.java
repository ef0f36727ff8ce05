package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads JSON, strictly, as it streams by; or CBOR with names. Not thread-safe.
 *
 * <p>What is not as expected is refused with a {@link CodecException} in TSRPC's words. The current
 * token is the first one of the value that is read next.
 */
public final class JsonReader {
  final JsonParser parser;

  private @Nullable TokenStreamContext root;
  private final int deepest;

  /** How many objects and arrays the value is in. */
  int depth;

  private int elements;
  private boolean refusesExcess;
  private boolean keepsUnknown;
  private String name = "";

  /** Creates a reader of what a parser reads next. */
  public JsonReader(JsonParser parser) {
    this(parser, Limits.DEPTH, Limits.ELEMENTS);
  }

  /** Creates a reader with limits of its own: of nesting, and of elements in all. */
  public JsonReader(JsonParser parser, int deepest, int elements) {
    this.parser = parser;
    this.deepest = deepest;
    this.elements = elements;
  }

  /**
   * Goes to the next value, which may be within something larger, and reads it. Paths start there.
   *
   * @throws JacksonException if it is not JSON
   */
  public <T extends @Nullable Object> T item(Function<JsonReader, T> read) {
    root = parser.streamReadContext();
    if (parser.nextToken() == null) {
      throw JsonTexts.malformed("nothing", parser.currentLocation());
    }
    try {
      return read.apply(this);
    } catch (CodecException e) {
      throw e.located();
    }
  }

  /** Refuses properties that a type does not have; else they are skipped. */
  public JsonReader refuseExcess() {
    refusesExcess = true;
    return this;
  }

  /** Whether properties that a type does not have are refused. */
  public boolean refusesExcess() {
    return refusesExcess;
  }

  /**
   * Keeps unknown enum members as {@code UNRECOGNIZED}, as clients do, instead of refusing them.
   */
  public JsonReader keepUnknown() {
    keepsUnknown = true;
    return this;
  }

  /**
   * Reads an object. Names that it does not have are skipped, null for what is not null is taken
   * for absent.
   *
   * @param read reads the value of the property with a name
   */
  public void object(JsonProperties properties, Consumer<String> read) {
    new JsonObject(this, properties, read).read();
  }

  /** Enters an object: {@link #nextName} and a value, until there is none. */
  public void beginObject() {
    enter(JsonToken.START_OBJECT, "Object");
  }

  /** Goes to the value of the next property and returns its name; null at the object's end. */
  public @Nullable String nextName() {
    String next = parser.nextName();
    if (next == null) {
      depth--;
      return null;
    }
    count();
    parser.nextToken();
    if (Utf8.size(next) < 0) {
      throw refusedKey("text has a lone surrogate");
    }
    name = next;
    return next;
  }

  /** Goes to the value of the next entry of a map; false at the map's end. */
  public boolean hasEntry() {
    return nextName() != null;
  }

  /** Returns the name of the property, or of the entry, that the reader has just gone to. */
  public String entryKey() {
    return name;
  }

  /** As {@link #entryKey}, for a map with numbers as keys. */
  public long entryNumberKey() {
    return JsonNumbers.key(this, name);
  }

  /** Enters an array: {@link #hasNext} and an element, until there is none. */
  public void beginArray() {
    enter(JsonToken.START_ARRAY, "Array");
  }

  /** Goes to the next element; false at the array's end. */
  public boolean hasNext() {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      depth--;
      return false;
    }
    count();
    return true;
  }

  private void enter(JsonToken start, String type) {
    if (parser.currentToken() != start) {
      throw expected(type);
    }
    if (++depth > deepest) {
      throw refused("nested deeper than " + deepest);
    }
  }

  private void count() {
    if (--elements < 0) {
      throw refused("more than " + Limits.ELEMENTS + " elements");
    }
  }

  /** Whether the value is null. */
  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Whether the value is text. */
  public boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Whether the value is a number. */
  public boolean isNumber() {
    return parser.currentToken().isNumeric();
  }

  /** Skips the value. */
  public void skip() {
    parser.skipChildren();
  }

  public String text() {
    return text("string");
  }

  /** Reads text, for what is called {@code type}. */
  String text(String type) {
    if (!isText()) {
      throw expected(type);
    }
    String text = parser.getString();
    if (Utf8.size(text) < 0) {
      throw refused("text has a lone surrogate");
    }
    return text;
  }

  public boolean bool() {
    if (!parser.currentToken().isBoolean()) {
      throw expected("boolean");
    }
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  /** Reads a {@code number}: the nearest double, which is finite. */
  public double number() {
    return JsonNumbers.floating(this, "number");
  }

  /** Reads a {@code double}; JSON has neither NaN nor infinities. */
  public double float64() {
    return JsonNumbers.floating(this, "double");
  }

  /** Reads a {@code float32}: the nearest one. */
  public float float32() {
    float value = (float) JsonNumbers.floating(this, "float32");
    if (!(Math.abs(value) <= Float.MAX_VALUE)) {
      throw notOfType("float32");
    }
    return value;
  }

  /** Reads an {@code int}: within ±(2^53-1). */
  public long integer() {
    return integer(-Limits.SAFE_INTEGER, Limits.SAFE_INTEGER, "int");
  }

  /** Reads a {@code uint}: from 0 to 2^53-1. */
  public long uint() {
    return integer(0, Limits.SAFE_INTEGER, "uint");
  }

  public int int32() {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "int32");
  }

  public long uint32() {
    return integer(0, 0xffff_ffffL, "uint32");
  }

  public int int16() {
    return (int) integer(Short.MIN_VALUE, Short.MAX_VALUE, "int16");
  }

  public int uint16() {
    return (int) integer(0, 0xffff, "uint16");
  }

  public int int8() {
    return (int) integer(Byte.MIN_VALUE, Byte.MAX_VALUE, "int8");
  }

  public int uint8() {
    return (int) integer(0, 0xff, "uint8");
  }

  /** Reads an integer of a range. */
  public long integer(long min, long max, String type) {
    return JsonNumbers.ranged(this, min, max, type);
  }

  /** Reads an {@code int64} or a {@code bigint64} from decimal text, or from a number. */
  public long int64(String type) {
    return JsonNumbers.int64(this, type);
  }

  /** Reads a {@code uint64} or a {@code biguint64} from decimal text, or from a number. */
  public long uint64(String type) {
    return JsonNumbers.uint64(this, type);
  }

  /** Reads an integer of at most 4096 bits from decimal text, or from a number. */
  public BigInteger bigint() {
    return JsonNumbers.bigint(this);
  }

  /** Reads a date from ISO-8601 text, or from milliseconds since 1970. */
  public Instant date() {
    return JsonDates.read(this);
  }

  /**
   * Reads bytes from base64, or as they are where they need not be text.
   *
   * @param type what TSRPC calls their type: {@code Uint8Array}, {@code ArrayBuffer}
   */
  public Bytes bytes(String type) {
    return JsonTexts.bytes(this, type);
  }

  /** Whether the value is bytes, which there are in CBOR alone. */
  boolean isBytes() {
    return parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT;
  }

  /** Reads bytes that are not text. */
  Bytes bytes() {
    if (parser.getEmbeddedObject() instanceof byte[] bytes) {
      return Bytes.copyOf(bytes);
    }
    throw refused("a simple value that means nothing");
  }

  /** Reads a uuid from its canonical text. */
  public UUID uuid() {
    return JsonTexts.uuid(this);
  }

  /** Reads the value of an enum's member: a String, or a Long or a Double. */
  public Object member() {
    if (!isText() && !isNumber()) {
      throw expected("string | number");
    }
    return JsonMembers.canonical(isText() ? text() : (Object) number());
  }

  /**
   * Returns what stands for the member that {@link #member} has just read and nobody knows.
   *
   * @throws CodecException if unknown members are refused, as they are unless {@link #keepUnknown}
   *     was called
   */
  public <T> T unknownMember(Object value, T unrecognized) {
    if (!keepsUnknown) {
      throw refused(ValidationTexts.notAMember(value));
    }
    return unrecognized;
  }

  /**
   * Reads any value as JDK values: null, Boolean, Long, BigInteger, Double, String, List, Map; and
   * Bytes where they need not be text.
   */
  public @Nullable Object any() {
    return JsonAny.read(this);
  }

  /** Reads an object as JDK values. */
  public Map<String, @Nullable Object> object() {
    return JsonAny.readMap(this);
  }

  /** Returns the exception for a value of another kind. */
  public CodecException expected(String type) {
    return refused(ValidationTexts.expectedType(type, JsonTexts.kind(parser.currentToken())));
  }

  CodecException notOfType(String type) {
    return refused(ValidationTexts.notOfType(parser.getString(), type));
  }

  /** Returns the exception that refuses the current value; {@link #item} tells its path. */
  public CodecException refused(String reason) {
    return refused(reason, parser.streamReadContext());
  }

  /** Returns the exception that refuses the current property because of its name. */
  public CodecException refusedKey(String reason) {
    TokenStreamContext context = parser.streamReadContext();
    TokenStreamContext object =
        parser.currentToken().isStructStart() ? context.getParent() : context;
    return refused(reason, object.getParent());
  }

  private CodecException refused(String reason, TokenStreamContext context) {
    long offset = parser.currentTokenLocation().getCharOffset();
    int place = (int) Math.max(0, Math.min(offset, Integer.MAX_VALUE));
    return new CodecException(reason, place, JsonPath.of(context, root, 0));
  }
}
