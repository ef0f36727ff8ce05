package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.JsonProperties;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.ValidationTexts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects, as maps with the names of fields as keys, and with the entries of an index signature
 * beside them. It is made first and {@link #complete completed} later, since a type may refer to
 * itself; nobody else sees it in between.
 */
final class ObjectCodec implements ValueCodec, Codec<Object> {
  private final String typeId;
  private final Map<String, FieldCodec> byName = new HashMap<>();
  private final Map<Integer, FieldCodec> byKey = new HashMap<>();
  private List<FieldCodec> fields = List.of();
  private List<FieldCodec> byId = List.of();
  private @Nullable ValueCodec index;
  private boolean hasNumberKeys;
  private JsonProperties properties = JsonProperties.builder().build();

  ObjectCodec(String typeId) {
    this.typeId = typeId;
  }

  /** Says what it is made of. */
  void complete(List<FieldCodec> fields, @Nullable ValueCodec index, boolean hasNumberKeys) {
    this.fields = List.copyOf(fields);
    this.byId = fields.stream().sorted(Comparator.comparingInt(FieldCodec::id)).toList();
    this.index = index;
    this.hasNumberKeys = hasNumberKeys;
    for (FieldCodec field : fields) {
      byName.put(field.name(), field);
      byKey.put(field.id(), field);
    }
    properties = properties();
  }

  private JsonProperties properties() {
    JsonProperties.Builder builder = JsonProperties.builder();
    for (FieldCodec field : fields) {
      field.declare(builder);
    }
    return index == null ? builder.build() : builder.entries().build();
  }

  /** Returns the fields in the order written. */
  List<FieldCodec> fields() {
    return fields;
  }

  @Nullable FieldCodec field(String name) {
    return byName.get(name);
  }

  /** Returns the codec of the values of its index signature. */
  @Nullable ValueCodec index() {
    return index;
  }

  /** Whether its index signature lets a key in. */
  boolean takesKey(String key) {
    return !hasNumberKeys || isNumber(key);
  }

  /** Whether a key is a number in its shortest form. */
  private static boolean isNumber(String key) {
    try {
      return Long.toString(Long.parseLong(key)).equals(key);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  @Override
  public String typeId() {
    return typeId;
  }

  @Override
  public void write(CborWriter out, @Nullable Object value) {
    ObjectParts parts = ObjectParts.of(this, value, out::refused);
    out.beginMap(parts.size());
    for (FieldCodec field : byId) {
      if (parts.has(field)) {
        field.codec().write(out.key(field.id()), parts.value(field));
      }
    }
    if (index != null) {
      for (Map.Entry<String, @Nullable Object> entry : parts.entries()) {
        index.write(out.entryKey(entry.getKey()), entry.getValue());
      }
    }
    out.endMap();
  }

  @Override
  public Object read(CborReader in) {
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    long outer = in.beginMap();
    for (FieldCodec field : byId) {
      boolean isThere = field.isRequired() ? in.key(field.id()) == in : in.hasKey(field.id());
      values[field.place()] = isThere ? field.codec().read(in) : field.absent();
    }
    Map<String, @Nullable Object> entries = entries(in);
    in.endMap(outer);
    FrozenMap.Builder<String, @Nullable Object> map = map(values);
    entries.forEach(map::put);
    return map.build();
  }

  private Map<String, @Nullable Object> entries(CborReader in) {
    FrozenMap.Builder<String, @Nullable Object> entries = FrozenMap.builder();
    while (index != null && in.hasEntry()) {
      int at = in.offset();
      String key = in.entryKey(entries, byName.keySet());
      if (!takesKey(key)) {
        throw new CodecException(ValidationTexts.notANumberKey(key), "$", at);
      }
      entries.put(key, index.read(in));
    }
    return entries.build();
  }

  /** Begins a map of the fields, in the order written; what is absent is left out. */
  FrozenMap.Builder<String, @Nullable Object> map(@Nullable Object[] values) {
    FrozenMap.Builder<String, @Nullable Object> map = FrozenMap.builder();
    for (FieldCodec field : fields) {
      Object value = values[field.place()];
      if (field.isPresent(value)) {
        map.put(field.name(), value);
      }
    }
    return map;
  }

  @Override
  public void writeJson(JsonWriter out, @Nullable Object value) {
    ObjectParts parts = ObjectParts.of(this, value, out::refused);
    out.beginObject(parts.size());
    for (FieldCodec field : parts.fields()) {
      field.codec().writeJson(out.name(field.name()), parts.value(field));
    }
    if (index != null) {
      for (Map.Entry<String, @Nullable Object> entry : parts.entries()) {
        index.writeJson(out.name(entry.getKey()), entry.getValue());
      }
    }
    out.endObject();
  }

  @Override
  public Object readJson(JsonReader in) {
    JsonObjectRead read = new JsonObjectRead(this, in);
    in.object(properties, read::property);
    return read.end();
  }

  @Override
  public boolean takesNull() {
    return false;
  }

  @Override
  public ObjectCodec objects() {
    return this;
  }

  @Override
  public @Nullable PathStep step(int key) {
    FieldCodec field = byKey.get(key);
    return field == null ? null : new PathStep(field.name(), field.codec().objects(), 0);
  }

  @Override
  public @Nullable PathStep entryStep() {
    return index == null ? null : new PathStep("", index.objects(), 0);
  }
}
