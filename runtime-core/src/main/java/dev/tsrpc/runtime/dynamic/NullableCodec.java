package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Null, or a value of a type. */
record NullableCodec(ValueCodec type) implements ValueCodec {
  @Override
  public void write(CborWriter out, @Nullable Object value) {
    if (value == null) {
      out.nothing();
    } else {
      type.write(out, value);
    }
  }

  @Override
  public @Nullable Object read(CborReader in) {
    return in.isNull() ? null : type.read(in);
  }

  @Override
  public void writeJson(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.nothing();
    } else {
      type.writeJson(out, value);
    }
  }

  @Override
  public @Nullable Object readJson(JsonReader in) {
    return in.isNull() ? null : type.readJson(in);
  }

  @Override
  public boolean takesNull() {
    return true;
  }

  @Override
  public @Nullable ObjectCodec objects() {
    return type.objects();
  }
}
