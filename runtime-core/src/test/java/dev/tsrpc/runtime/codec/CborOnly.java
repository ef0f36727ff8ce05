package dev.tsrpc.runtime.codec;

/** A codec written by hand for a test that has nothing to do with JSON. */
public interface CborOnly<T> extends Codec<T> {
  @Override
  default void writeJson(JsonWriter out, T value) {
    throw new AssertionError("JSON of " + typeId());
  }

  @Override
  default T readJson(JsonReader in) {
    throw new AssertionError("JSON of " + typeId());
  }
}
