package dev.tsrpc.idl.schema;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What its author says about a declaration or a member, beside its type.
 *
 * @param docs the documentation comment, lines joined by LF; empty if there is none
 * @param deprecated the text of {@code @deprecated}, or null if it is not
 * @param javaName the name of {@code @java.name}, or null
 * @param was the name of {@code @was}, or null
 * @param isSensitive whether it has {@code @sensitive}
 * @param ext arguments of {@code @ext.*} by name, as JSON values
 */
public record Notes(
    String docs,
    @Nullable String deprecated,
    @Nullable String javaName,
    @Nullable String was,
    boolean isSensitive,
    Map<String, JsonValue> ext) {
  /** Says nothing. */
  public static final Notes NONE = new Notes("", null, null, null, false, Map.of());

  public Notes {
    ext = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(ext));
  }
}
