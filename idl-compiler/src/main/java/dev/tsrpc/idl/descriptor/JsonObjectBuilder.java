package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonArray;
import dev.tsrpc.idl.schema.JsonValue.JsonBoolean;
import dev.tsrpc.idl.schema.JsonValue.JsonNumber;
import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import dev.tsrpc.idl.schema.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a JSON object together, in order. */
final class JsonObjectBuilder {
  private final Map<String, JsonValue> entries = new LinkedHashMap<>();

  /** Adds a value, unless it is null. */
  JsonObjectBuilder put(String name, @Nullable JsonValue value) {
    if (value != null) {
      entries.put(name, value);
    }
    return this;
  }

  /** Adds a text, unless it is null. */
  JsonObjectBuilder put(String name, @Nullable String value) {
    return put(name, value == null ? null : new JsonString(value));
  }

  JsonObjectBuilder put(String name, int value) {
    return put(name, new JsonNumber(BigDecimal.valueOf(value)));
  }

  /** Adds {@code true}, or nothing. */
  JsonObjectBuilder putIf(String name, boolean value) {
    return put(name, value ? new JsonBoolean(true) : null);
  }

  /** Adds a list, unless it is empty. */
  JsonObjectBuilder putAll(String name, List<? extends JsonValue> values) {
    return put(name, values.isEmpty() ? null : new JsonArray(List.copyOf(values)));
  }

  JsonObjectBuilder putAll(JsonObject object) {
    entries.putAll(object.entries());
    return this;
  }

  JsonObject build() {
    return new JsonObject(entries);
  }
}
