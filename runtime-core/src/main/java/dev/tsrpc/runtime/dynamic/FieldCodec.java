package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.JsonProperties;
import dev.tsrpc.runtime.dynamic.Type.DefaultValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object.
 *
 * @param place its place among the fields, in the order written
 * @param defaultValue what fills it in where it is absent, or null
 */
record FieldCodec(
    int place,
    int id,
    String name,
    ValueCodec codec,
    boolean isOptional,
    @Nullable DefaultValue defaultValue) {
  /** Whether it must be there to be read. */
  boolean isRequired() {
    return !isOptional && !(codec instanceof NullableCodec);
  }

  /** Adds it to the properties of its object in JSON. */
  void declare(JsonProperties.Builder properties) {
    if (isRequired() && codec.takesNull()) {
      properties.requiredOrNull(name);
    } else if (isRequired()) {
      properties.required(name);
    } else if (codec.takesNull()) {
      properties.optionalOrNull(name);
    } else {
      properties.optional(name);
    }
  }

  /** Returns what it is where it is absent, which is null if it stays so. */
  @Nullable Object absent() {
    return defaultValue == null ? null : defaultValue.json();
  }

  /** Whether an object with this value has it. */
  boolean isPresent(@Nullable Object value) {
    return value != null || !isOptional || defaultValue != null;
  }

  /** Whether an object is without it, and may not be. */
  boolean isMissing(Map<?, ?> object) {
    boolean isNull = codec.takesNull() && object.containsKey(name);
    return isRequired() && object.get(name) == null && !isNull;
  }

  /** Returns its value in an object: what is there, or what fills it in. */
  @Nullable Object valueIn(Map<?, ?> object) {
    Object value = object.get(name);
    boolean isNull = value == null && codec.takesNull() && object.containsKey(name);
    return value == null && !isNull ? absent() : value;
  }
}
