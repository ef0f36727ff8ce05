package dev.tsrpc.idl.schema;

import dev.tsrpc.idl.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object.
 *
 * @param id its number on the wire, or {@link Service#UNASSIGNED}
 * @param isOptional whether it was written with {@code ?}
 * @param defaultValue what stands in for it when an older peer did not send it, or null
 * @param location the place of its name
 */
public record Field(
    int id,
    String name,
    Type type,
    boolean isOptional,
    @Nullable DefaultValue defaultValue,
    Notes notes,
    Location location) {

  /** Returns this field with another id. */
  public Field withId(int newId) {
    return new Field(newId, name, type, isOptional, defaultValue, notes, location);
  }

  /** Returns this field with another type. */
  public Field withType(Type newType) {
    return new Field(id, name, newType, isOptional, defaultValue, notes, location);
  }
}
