package dev.tsrpc.idl.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is between the braces of an object.
 *
 * @param fields in the order written
 * @param index its index signature, or null
 * @param retired names and ids of fields that it had once
 */
public record ObjectShape(
    List<Field> fields, @Nullable IndexSignature index, List<RetiredId> retired) {
  public ObjectShape {
    fields = List.copyOf(fields);
    retired = List.copyOf(retired);
  }

  /** Returns the field called {@code name}, or empty if there is none. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** Whether it has an index signature and nothing else. */
  public boolean isMap() {
    return index != null && fields.isEmpty();
  }

  /**
   * {@code [key: string]: T}.
   *
   * @param hasNumberKeys whether the keys are numbers
   */
  public record IndexSignature(boolean hasNumberKeys, Type value) {}
}
