package dev.tsrpc.runtime.codec;

/**
 * Reads and writes the values of one type as compact CBOR. Made by generated code. Stateless, for
 * any number of threads.
 */
public interface Codec<T> {
  /** Returns the schema id of the type in the descriptor: {@code MsgChat/MsgChat}. */
  String typeId();

  /**
   * Writes {@code value} as one item.
   *
   * @throws CodecException if the value is outside its type
   */
  void write(CborWriter out, T value);

  /**
   * Reads one item.
   *
   * @throws CodecException if the bytes are not an item of this type
   */
  T read(CborReader in);
}
