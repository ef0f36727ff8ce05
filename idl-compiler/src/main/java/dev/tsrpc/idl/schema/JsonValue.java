package dev.tsrpc.idl.schema;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value: a {@code conf}, an argument of an annotation, or a literal. */
public sealed interface JsonValue {
  /** Text. */
  record JsonString(String value) implements JsonValue {}

  /** A number, exact. Equal numbers are equal, however they were written. */
  record JsonNumber(BigDecimal value) implements JsonValue {
    private static final int MAX_DIGITS = 400;

    public JsonNumber {
      BigDecimal shortest = value.stripTrailingZeros();
      boolean isSmall = shortest.precision() - shortest.scale() <= MAX_DIGITS;
      value = shortest.scale() < 0 && isSmall ? shortest.setScale(0) : shortest;
    }
  }

  /** True or false. */
  record JsonBoolean(boolean value) implements JsonValue {}

  /** Null. */
  record JsonNull() implements JsonValue {}

  /** A list. */
  record JsonArray(List<JsonValue> elements) implements JsonValue {
    public JsonArray {
      elements = List.copyOf(elements);
    }
  }

  /** An object, in the order written. */
  record JsonObject(Map<String, JsonValue> entries) implements JsonValue {
    public JsonObject {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }
}
