package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.schema.DefaultValue;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record.
 *
 * @param id the number of its field, or {@link #ENTRIES_ID}
 * @param fieldName its name in JSON
 * @param inline the class of an object in braces in its type
 * @param javaType its type, with null in it if the value may be absent
 * @param isOptional whether the value may be absent
 */
record Component(
    int id,
    String fieldName,
    JavaIdentifier name,
    Type type,
    JavaClass inline,
    JavaType javaType,
    boolean isOptional,
    @Nullable DefaultValue defaultValue,
    Notes notes,
    Location location) {
  /** What an index signature lets in has no id. */
  static final int ENTRIES_ID = -1;

  boolean isEntries() {
    return id == ENTRIES_ID;
  }

  /** Returns how many slots it takes as a parameter. */
  int slots() {
    return javaType instanceof JavaType.Primitive primitive && primitive.isWide() ? 2 : 1;
  }

  boolean hasDefault() {
    return defaultValue != null;
  }

  boolean isDeprecated() {
    return notes.deprecated() != null;
  }
}
