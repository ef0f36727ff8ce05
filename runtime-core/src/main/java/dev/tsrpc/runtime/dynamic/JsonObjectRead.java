package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.ValidationTexts;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that is being read from JSON. */
final class JsonObjectRead {
  private final ObjectCodec codec;
  private final JsonReader in;
  private final @Nullable Object[] values;
  private final boolean[] isThere;
  private final List<Map.Entry<String, @Nullable Object>> entries = new ArrayList<>();

  JsonObjectRead(ObjectCodec codec, JsonReader in) {
    this.codec = codec;
    this.in = in;
    values = new @Nullable Object[codec.fields().size()];
    isThere = new boolean[values.length];
  }

  /** Reads the property that the reader is at. */
  void property(String name) {
    FieldCodec field = codec.field(name);
    ValueCodec index = codec.index();
    if (field != null) {
      values[field.place()] = field.codec().readJson(in);
      isThere[field.place()] = true;
    } else if (index != null) {
      if (!codec.takesKey(name)) {
        throw in.refusedKey(ValidationTexts.notANumberKey(name));
      }
      entries.add(new SimpleImmutableEntry<>(name, index.readJson(in)));
    }
  }

  /** Returns the map. */
  Object end() {
    for (FieldCodec field : codec.fields()) {
      if (!isThere[field.place()]) {
        values[field.place()] = field.absent();
      }
    }
    FrozenMap.Builder<String, @Nullable Object> map = codec.map(values);
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map.build();
  }
}
