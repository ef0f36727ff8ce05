package dev.tsrpc.tsrpcc;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds ids in the text of a descriptor. */
final class Ids {
  private Ids() {}

  /**
   * Returns the id of a member.
   *
   * @param list where it is in the schema: {@code properties}, {@code members}
   * @param key its name, or its value
   */
  static int of(String descriptor, String schema, String list, String key) {
    return id(at(at(at(read(descriptor), "types"), schema), list), key);
  }

  static int ofService(String descriptor, String name) {
    return id(at(read(descriptor), "services"), name);
  }

  private static int id(@Nullable Object list, String key) {
    for (Object entry : (List<?>) requireNonNull(list)) {
      Object name = at(entry, at(entry, "name") == null ? "value" : "name");
      if (key.equals(String.valueOf(name))) {
        return Integer.parseInt(String.valueOf(at(entry, "id")));
      }
    }
    throw new AssertionError("no " + key + " in " + list);
  }

  private static @Nullable Object at(@Nullable Object object, String key) {
    return ((Map<?, ?>) requireNonNull(object)).get(key);
  }

  private static @Nullable Object read(String text) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static @Nullable Object value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    return parser.getString();
  }
}
