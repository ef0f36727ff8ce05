package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of a type, as JDK values. Stateless. */
sealed interface ValueCodec
    permits ArrayCodec, BufferCodec, EnumCodec, NullableCodec, ObjectCodec, ScalarCodec {
  /** Writes a value, which is refused if it is not one of the type. */
  void write(CborWriter out, @Nullable Object value);

  @Nullable Object read(CborReader in);

  /** Writes a value, which is refused if it is not one of the type. */
  void writeJson(JsonWriter out, @Nullable Object value);

  @Nullable Object readJson(JsonReader in);

  /** Whether null is a value of the type. */
  boolean takesNull();

  /** Returns the codec of the objects that the type is, or is a list of; null if it has none. */
  @Nullable ObjectCodec objects();
}
