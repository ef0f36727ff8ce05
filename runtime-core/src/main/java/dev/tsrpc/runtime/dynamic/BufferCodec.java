package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Bytes.
 *
 * @param name what TSRPC calls the type
 */
record BufferCodec(String name) implements ValueCodec {
  @Override
  public void write(CborWriter out, @Nullable Object value) {
    out.bytes(new JdkValue(value, out::refused).bytes(name));
  }

  @Override
  public Object read(CborReader in) {
    return in.bytes();
  }

  @Override
  public void writeJson(JsonWriter out, @Nullable Object value) {
    out.bytes(new JdkValue(value, out::refused).bytes(name));
  }

  @Override
  public Object readJson(JsonReader in) {
    return in.bytes(name);
  }

  @Override
  public boolean takesNull() {
    return false;
  }

  @Override
  public @Nullable ObjectCodec objects() {
    return null;
  }
}
