package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.ValidationTexts;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What of a map is written as an object; what the type does not have is left out. */
final class ObjectParts {
  private final List<FieldCodec> present = new ArrayList<>();
  private final boolean[] isPresent;
  private final @Nullable Object[] values;
  private final List<Map.Entry<String, @Nullable Object>> entries = new ArrayList<>();

  private ObjectParts(int fields) {
    isPresent = new boolean[fields];
    values = new @Nullable Object[fields];
  }

  /** Takes a map apart; one that is not of the type is refused. */
  static ObjectParts of(
      ObjectCodec codec, @Nullable Object value, Function<String, CodecException> refuse) {
    Map<?, ?> map = new JdkValue(value, refuse).map();
    ObjectParts parts = new ObjectParts(codec.fields().size());
    for (FieldCodec field : codec.fields()) {
      if (field.isMissing(map)) {
        throw refuse.apply(ValidationTexts.missing(field.name()));
      }
      parts.add(field, field.valueIn(map));
    }
    if (codec.index() != null) {
      parts.addEntries(codec, map, refuse);
    }
    return parts;
  }

  private void add(FieldCodec field, @Nullable Object value) {
    if (field.isPresent(value)) {
      present.add(field);
      isPresent[field.place()] = true;
      values[field.place()] = value;
    }
  }

  private void addEntries(
      ObjectCodec codec, Map<?, ?> map, Function<String, CodecException> refuse) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw refuse.apply("a key that is no string cannot be sent");
      }
      if (codec.field(key) != null) {
        continue;
      }
      if (!codec.takesKey(key)) {
        throw refuse.apply(ValidationTexts.notANumberKey(key));
      }
      entries.add(new SimpleImmutableEntry<>(key, entry.getValue()));
    }
  }

  int size() {
    return present.size() + entries.size();
  }

  /** Returns the fields that are there, in the order written. */
  List<FieldCodec> fields() {
    return present;
  }

  /** Whether a field is there. */
  boolean has(FieldCodec field) {
    return isPresent[field.place()];
  }

  @Nullable Object value(FieldCodec field) {
    return values[field.place()];
  }

  /** Returns the entries of the index signature. */
  List<Map.Entry<String, @Nullable Object>> entries() {
    return entries;
  }
}
