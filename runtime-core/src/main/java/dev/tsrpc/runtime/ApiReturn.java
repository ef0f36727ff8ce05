package dev.tsrpc.runtime;

/** What a call came to: TSRPC's {@code {isSucc: true, res}} or {@code {isSucc: false, err}}. */
public sealed interface ApiReturn<R> {
  /** It succeeded. */
  record Succ<R>(R res) implements ApiReturn<R> {}

  /** It failed. */
  record Fail<R>(TsrpcError err) implements ApiReturn<R> {}

  static <R> ApiReturn<R> succ(R res) {
    return new Succ<>(res);
  }

  static <R> ApiReturn<R> fail(TsrpcError err) {
    return new Fail<>(err);
  }

  default boolean isSucc() {
    return this instanceof Succ;
  }

  /** Returns the response, or throws the error as a {@link TsrpcException}. */
  default R orThrow() {
    if (this instanceof Succ<R> succ) {
      return succ.res();
    }
    throw new TsrpcException(err());
  }

  /**
   * Returns the error.
   *
   * @throws IllegalStateException if it succeeded
   */
  default TsrpcError err() {
    if (this instanceof Fail<R> fail) {
      return fail.err();
    }
    throw new IllegalStateException("the call succeeded");
  }
}
