package dev.tsrpc.runtime.frame;

import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.TsrpcErrorType;
import dev.tsrpc.runtime.codec.CodecException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as it travels: {@code message}, {@code type}, {@code code} and other keys side by side.
 */
final class ErrorKeys {
  private ErrorKeys() {}

  static Map<String, Object> write(TsrpcError error) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("message", error.message());
    keys.put("type", error.type().name());
    if (error.code() != null) {
      keys.put("code", error.code());
    }
    error.extra().forEach(keys::putIfAbsent);
    return keys;
  }

  /**
   * Returns the error.
   *
   * @throws CodecException if it has no message
   */
  static TsrpcError read(@Nullable Object item) {
    if (!(item instanceof Map<?, ?> keys) || !(keys.get("message") instanceof String message)) {
      throw new CodecException("an error without a message", "$", 0);
    }
    Map<String, Object> extra = new LinkedHashMap<>();
    keys.forEach((key, value) -> extra.put(String.valueOf(key), value));
    extra.keySet().removeAll(List.of("message", "type", "code"));
    Object code = keys.get("code");
    boolean isCode = code instanceof String || code instanceof Long;
    return new TsrpcError(message, type(keys.get("type")), isCode ? code : null, extra);
  }

  /** A type that is newer than we are is the server's business. */
  private static TsrpcErrorType type(@Nullable Object name) {
    for (TsrpcErrorType type : TsrpcErrorType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return TsrpcErrorType.ServerError;
  }
}
