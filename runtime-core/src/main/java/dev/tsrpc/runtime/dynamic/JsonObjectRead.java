package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.ValidationTexts;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object that is being read from JSON. Of its mistakes it tells the one that TSRPC tells, which
 * is not the first in the text: a name that should not be there, then the first field in the order
 * of the schema, then the first entry.
 */
final class JsonObjectRead {
  private static final int EXCESS = -1;

  private final ObjectCodec codec;
  private final JsonReader in;
  private final @Nullable Object[] values;
  private final boolean[] isThere;
  private final List<Map.Entry<String, @Nullable Object>> entries = new ArrayList<>();
  private @Nullable CodecException mistake;

  /** The place of the field with the mistake, or after all of them. */
  private int mistaken = Integer.MAX_VALUE;

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
    int place = field == null ? values.length : field.place();
    if (field == null && index == null) {
      excess(name);
    } else if (place >= mistaken) {
      in.skip();
    } else {
      JsonReader.Place start = in.place();
      try {
        read(name, field, index);
      } catch (CodecException e) {
        mistake = e;
        mistaken = place;
        in.recover(start);
      }
    }
  }

  private void excess(String name) {
    if (in.refusesExcess() && mistaken > EXCESS) {
      mistake = in.refusedKey(ValidationTexts.excess(name));
      mistaken = EXCESS;
    }
    in.skip();
  }

  private void read(String name, @Nullable FieldCodec field, @Nullable ValueCodec index) {
    if (field != null) {
      // Null stands for absent, but where it is a value.
      if (!in.isNull() || field.codec().takesNull()) {
        values[field.place()] = field.codec().readJson(in);
        isThere[field.place()] = true;
      }
    } else if (index != null) {
      if (!codec.takesKey(name)) {
        throw in.refusedKey(ValidationTexts.notANumberKey(name));
      }
      entries.add(new SimpleImmutableEntry<>(name, index.readJson(in)));
    }
  }

  /** Returns the map, or tells of the mistake. */
  Object end() {
    for (FieldCodec field : codec.fields()) {
      boolean isMissing = !isThere[field.place()];
      if (isMissing && field.isRequired() && field.place() < mistaken) {
        throw in.refused(ValidationTexts.missing(field.name()));
      }
      if (isMissing) {
        values[field.place()] = field.absent();
      }
    }
    if (mistake != null) {
      throw mistake;
    }
    FrozenMap.Builder<String, @Nullable Object> map = codec.map(values);
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map.build();
  }
}
