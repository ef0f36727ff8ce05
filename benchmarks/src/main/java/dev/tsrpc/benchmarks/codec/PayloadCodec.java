package dev.tsrpc.benchmarks.codec;

import java.util.function.Function;

/** One contender at work on one payload, for one thread. */
final class PayloadCodec<T> {
  /** Writes a value into an array of its own. */
  interface Encoder<T> {
    byte[] encode(T value) throws Exception;
  }

  /** Reads a value that shares nothing with the bytes or with an earlier value. */
  interface Decoder<T> {
    T decode(byte[] bytes) throws Exception;
  }

  private final T value;
  private final byte[] bytes;
  private final Encoder<T> encoder;
  private final Decoder<T> decoder;
  private final Function<T, Object> toPlain;

  private PayloadCodec(T value, Encoder<T> encoder, Decoder<T> decoder, Function<T, Object> toPlain)
      throws Exception {
    this.value = value;
    this.bytes = encoder.encode(value);
    this.encoder = encoder;
    this.decoder = decoder;
    this.toPlain = toPlain;
  }

  /**
   * Returns a codec for a contender whose form is not the plain one.
   *
   * @param value the payload in the contender's form
   * @param toPlain from the contender's form to the plain one, to compare
   */
  static <T> PayloadCodec<T> of(
      T value, Encoder<T> encoder, Decoder<T> decoder, Function<T, Object> toPlain)
      throws Exception {
    return new PayloadCodec<>(value, encoder, decoder, toPlain);
  }

  /** Returns a codec for a contender that takes the plain form. */
  static <T> PayloadCodec<T> ofPlain(T value, Encoder<T> encoder, Decoder<T> decoder)
      throws Exception {
    return new PayloadCodec<>(value, encoder, decoder, plain -> plain);
  }

  byte[] encode() throws Exception {
    return encoder.encode(value);
  }

  T decode() throws Exception {
    return decoder.decode(bytes);
  }

  /** Returns what a reader gets from {@code written}, in the plain form. */
  Object read(byte[] written) throws Exception {
    return toPlain.apply(decoder.decode(written));
  }
}
