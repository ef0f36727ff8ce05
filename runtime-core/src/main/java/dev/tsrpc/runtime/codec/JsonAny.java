package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.FrozenMap;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values without a schema in JSON, as JDK values. */
final class JsonAny {
  private JsonAny() {}

  static @Nullable Object read(JsonReader in) {
    return switch (in.parser.currentToken()) {
      case START_OBJECT -> readMap(in);
      case START_ARRAY -> readList(in);
      case VALUE_STRING -> in.text();
      case VALUE_TRUE, VALUE_FALSE -> in.bool();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumbers.any(in);
      case VALUE_EMBEDDED_OBJECT -> in.bytes();
      default -> null;
    };
  }

  private static List<@Nullable Object> readList(JsonReader in) {
    FrozenList.Builder<@Nullable Object> list = FrozenList.builder(0);
    in.beginArray();
    while (in.hasNext()) {
      list.add(read(in));
    }
    return list.build();
  }

  static Map<String, @Nullable Object> readMap(JsonReader in) {
    FrozenMap.Builder<String, @Nullable Object> map = FrozenMap.builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      map.put(name, read(in));
    }
    return map.build();
  }

  static void write(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.nothing();
    } else if (value instanceof String text) {
      out.text(text);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Number number) {
      writeNumber(out, number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map);
    } else if (value instanceof List<?> list) {
      writeList(out, list);
    } else if (value instanceof Bytes bytes) {
      out.bytes(bytes);
    } else if (value instanceof Instant date) {
      out.date(date);
    } else {
      throw out.refused("a value of " + value.getClass().getName() + " cannot be sent");
    }
  }

  private static void writeNumber(JsonWriter out, Number value) {
    if (value instanceof BigInteger integer) {
      out.number(integer);
    } else if (value instanceof Double || value instanceof Float) {
      out.number(value.doubleValue());
    } else if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      out.number(value.longValue());
    } else {
      throw out.refused("a number of " + value.getClass().getName() + " cannot be sent");
    }
  }

  private static void writeMap(JsonWriter out, Map<?, ?> map) {
    out.beginObject(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw out.refused("a key that is no string cannot be sent");
      }
      out.name(key);
      write(out, entry.getValue());
    }
    out.endObject();
  }

  private static void writeList(JsonWriter out, List<?> list) {
    out.beginArray(list.size());
    for (Object element : list) {
      write(out, element);
    }
    out.endArray();
  }
}
