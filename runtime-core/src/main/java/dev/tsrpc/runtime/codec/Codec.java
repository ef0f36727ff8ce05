package dev.tsrpc.runtime.codec;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type as compact CBOR and as JSON. Made by generated code.
 * Stateless, for any number of threads.
 */
public interface Codec<T extends @Nullable Object> {
  /** Returns the schema id of the type in the descriptor: {@code MsgChat/MsgChat}. */
  String typeId();

  /**
   * Writes {@code value} as one item.
   *
   * @throws CodecException if the value is outside its type; its path is not known, see {@link
   *     CborWriter#item}
   */
  void write(CborWriter out, T value);

  /**
   * Reads one item.
   *
   * @throws CodecException if the bytes are not an item of this type; its path is not known, see
   *     {@link CborReader#item}
   */
  T read(CborReader in);

  /**
   * Writes {@code value} as JSON.
   *
   * @throws CodecException if the value is outside its type, with the path to what is
   */
  void writeJson(JsonWriter out, T value);

  /**
   * Reads a value from JSON, for which the reader must be at it: see {@link JsonReader#item}.
   *
   * @throws CodecException if it is not of this type, with the path to what is not
   */
  T readJson(JsonReader in);

  /** Describes what has {@code key} in this type, for the path of an error; null if nothing has. */
  default @Nullable PathStep step(int key) {
    return null;
  }

  /** Describes the entries of this type's index signature; null if they have no objects in them. */
  default @Nullable PathStep entryStep() {
    return null;
  }

  /**
   * Encodes a whole message.
   *
   * @throws CodecException if the value is outside its type
   */
  default byte[] encode(T value) {
    return Scratch.encode(this, value);
  }

  /**
   * Decodes a whole message, as a server does: unknown enum members are refused.
   *
   * @throws CodecException if the bytes are not exactly one item of this type
   */
  default T decode(byte[] bytes) {
    return Scratch.decode(this, bytes);
  }

  /**
   * Returns a whole message as JSON text.
   *
   * @throws CodecException if the value is outside its type
   */
  default String toJson(T value) {
    return Json.text(out -> writeJson(out, value));
  }

  /**
   * Reads a whole message from JSON text, as a server does: unknown enum members are refused.
   *
   * @throws CodecException if the text is not JSON, or not exactly one value of this type
   */
  default T fromJson(String text) {
    return Json.<T>read(text, this::readJson);
  }

  /**
   * As {@link #fromJson(String)}, from text in UTF-8.
   *
   * @throws CodecException if the bytes are not JSON, or not exactly one value of this type
   */
  default T fromJson(byte[] utf8) {
    return Json.<T>read(utf8, this::readJson);
  }

  /**
   * Writes a whole message as JSON text in UTF-8 as it goes, without ever having all of it. The
   * stream is flushed, not closed.
   *
   * @throws CodecException if the value is outside its type; part of it may have been written
   * @throws IOException if the stream fails
   */
  default void toJson(T value, OutputStream stream) throws IOException {
    Json.write(stream, out -> writeJson(out, value));
  }
}
