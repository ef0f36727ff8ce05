package dev.tsrpc.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link TsrpcError} as an exception: thrown by a handler, or by {@link ApiReturn#orThrow}. */
public final class TsrpcException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient TsrpcError error;

  public TsrpcException(TsrpcError error) {
    super(error.message());
    this.error = error;
  }

  public TsrpcException(TsrpcError error, @Nullable Throwable cause) {
    super(error.message(), cause);
    this.error = error;
  }

  /** An {@code ApiError}. */
  public TsrpcException(String message) {
    this(new TsrpcError(message));
  }

  /** An {@code ApiError} with a code (a {@code String}, an {@code Integer} or a {@code Long}). */
  public TsrpcException(String message, Object code) {
    this(new TsrpcError(message, TsrpcErrorType.ApiError, code));
  }

  /** An {@code ApiError} with a code and further keys. */
  public TsrpcException(String message, @Nullable Object code, Map<String, ?> extra) {
    this(new TsrpcError(message, TsrpcErrorType.ApiError, code, extra));
  }

  public TsrpcError error() {
    return error;
  }

  public TsrpcErrorType type() {
    return error.type();
  }

  /** Returns the code: a {@code String}, a {@code Long}, or null. */
  public @Nullable Object code() {
    return error.code();
  }
}
