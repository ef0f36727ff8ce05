package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value in a descriptor, which knows where it is.
 *
 * @param parent what it is in; null for the whole
 * @param step its place there: a key or an index
 * @param value as JDK values
 */
record Place(@Nullable Place parent, Object step, @Nullable Object value) {
  private static final int LONGEST_NAME = 200;

  /** The whole of a descriptor. */
  static Place root(@Nullable Object value) {
    return new Place(null, "", value);
  }

  /** What is there under a key, which may be nothing. */
  @Nullable Place find(String key) {
    Map<?, ?> object = object();
    return object.containsKey(key) ? new Place(this, key, object.get(key)) : null;
  }

  /** What is there under a key that must be. */
  Place at(String key) {
    Place found = find(key);
    if (found == null) {
      throw wrong("`" + key + "` is missing");
    }
    return found;
  }

  /** All that is in an array; nothing if it is absent. */
  static List<Place> elements(@Nullable Place place) {
    if (place == null) {
      return List.of();
    }
    if (!(place.value instanceof List<?> list)) {
      throw place.wrong("an array is expected");
    }
    Place[] places = new Place[list.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = new Place(place, i, list.get(i));
    }
    return List.of(places);
  }

  /** The names of the properties of an object. */
  Set<String> names() {
    return object().keySet();
  }

  /** An object as JDK values. */
  @SuppressWarnings("unchecked") // what JSON is read as has texts as keys
  Map<String, @Nullable Object> object() {
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong("an object is expected");
    }
    return FrozenMap.copyOfNullable((Map<String, @Nullable Object>) map);
  }

  String text() {
    if (!(value instanceof String text)) {
      throw wrong("a text is expected");
    }
    return text;
  }

  /** A name: a text that is neither empty nor endless. */
  String name() {
    String name = text();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw wrong("a text of 1 to " + LONGEST_NAME + " characters is expected");
    }
    return name;
  }

  /** An id, or a version: from 0 to what a field's key can be. */
  int id() {
    if (value instanceof Long id && id >= 0 && id < Integer.MAX_VALUE - 1) {
      return Math.toIntExact(id);
    }
    throw wrong("a whole number from 0 is expected");
  }

  /** Whether there is {@code true} under a key. */
  boolean isTrue(String key) {
    Place place = find(key);
    if (place == null) {
      return false;
    }
    if (!(place.value instanceof Boolean bool)) {
      throw place.wrong("`true` or `false` is expected");
    }
    return bool;
  }

  DescriptorException wrong(String reason) {
    return new DescriptorException(this + ": " + reason);
  }

  /** Returns where it is: {@code types["MsgChat/MsgChat"].properties[1]}. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder();
    for (Place place = this; place.parent != null; place = place.parent) {
      path.insert(0, place.stepText());
    }
    return path.length() == 0 ? "the descriptor" : path.toString();
  }

  private String stepText() {
    String text = step.toString();
    if (step instanceof Integer) {
      return "[" + text + "]";
    }
    if (!text.matches("\\w+")) {
      String cut = text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
      return "[\"" + cut + "\"]";
    }
    boolean isFirst = parent == null || parent.parent == null;
    return isFirst ? text : "." + text;
  }
}
