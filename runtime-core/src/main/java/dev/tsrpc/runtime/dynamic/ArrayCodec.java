package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists. */
record ArrayCodec(ValueCodec element) implements ValueCodec {
  @Override
  public void write(CborWriter out, @Nullable Object value) {
    List<?> list = new JdkValue(value, out::refused).list();
    out.beginArray(list.size());
    for (Object each : list) {
      element.write(out, each);
    }
    out.endArray();
  }

  @Override
  public Object read(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<@Nullable Object> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(element.read(in));
    }
    in.endArray(outer);
    return list.build();
  }

  @Override
  public void writeJson(JsonWriter out, @Nullable Object value) {
    List<?> list = new JdkValue(value, out::refused).list();
    out.beginArray(list.size());
    for (Object each : list) {
      element.writeJson(out, each);
    }
    out.endArray();
  }

  @Override
  public Object readJson(JsonReader in) {
    FrozenList.Builder<@Nullable Object> list = FrozenList.builder(0);
    in.beginArray();
    while (in.hasNext()) {
      list.add(element.readJson(in));
    }
    return list.build();
  }

  @Override
  public boolean takesNull() {
    return false;
  }

  @Override
  public @Nullable ObjectCodec objects() {
    return element.objects();
  }
}
