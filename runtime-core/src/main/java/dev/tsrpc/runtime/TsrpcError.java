package dev.tsrpc.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a call failed, as it travels. On the wire {@code extra} stands flat beside the other keys.
 *
 * @param code a {@code String}, a {@code Long}, or null
 * @param extra what else the handler said, as JDK values
 */
public record TsrpcError(
    String message, TsrpcErrorType type, @Nullable Object code, Map<String, ?> extra) {
  public TsrpcError {
    if (code instanceof Integer number) {
      code = number.longValue();
    }
    if (code != null && !(code instanceof String) && !(code instanceof Long)) {
      throw new IllegalArgumentException("code must be a String or a Long, not " + code);
    }
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** An error without further keys. */
  public TsrpcError(String message, TsrpcErrorType type, @Nullable Object code) {
    this(message, type, code, Map.of());
  }

  /** An {@code ApiError}. */
  public TsrpcError(String message) {
    this(message, TsrpcErrorType.ApiError, null, Map.of());
  }

  /** Returns {@code [TSRPC ApiError]: message}, as TSRPC does. */
  @Override
  public String toString() {
    return "[TSRPC " + type + "]: " + message;
  }
}
