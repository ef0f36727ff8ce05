package dev.tsrpc.runtime;

/** What became of a message: handed over to the network, or why not. */
public sealed interface SendResult {
  /** It was handed over. */
  record Succ() implements SendResult {}

  /** It was not. */
  record Fail(TsrpcError err) implements SendResult {}

  static SendResult succ() {
    return new Succ();
  }

  static SendResult fail(TsrpcError err) {
    return new Fail(err);
  }

  default boolean isSucc() {
    return this instanceof Succ;
  }

  /** Does nothing, or throws the error as a {@link TsrpcException}. */
  default void orThrow() {
    if (this instanceof Fail fail) {
      throw new TsrpcException(fail.err());
    }
  }

  /**
   * Returns the error.
   *
   * @throws IllegalStateException if the message was handed over
   */
  default TsrpcError err() {
    if (this instanceof Fail fail) {
      return fail.err();
    }
    throw new IllegalStateException("the message was handed over");
  }
}
