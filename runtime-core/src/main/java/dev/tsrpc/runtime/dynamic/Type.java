package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type of a descriptor. Taken apart by its visitor. */
public sealed interface Type {
  <R> R accept(Visitor<R> visitor);

  /** A type without parts. */
  record ScalarType(Scalar scalar) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /**
   * Bytes.
   *
   * @param name what TSRPC calls the type: {@code ArrayBuffer}, {@code Uint8Array}
   */
  record BufferType(String name) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.buffer(this);
    }
  }

  /** {@code T[]}. */
  record ArrayType(Type element) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /** {@code T | null}. */
  record NullableType(Type type) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nullable(this);
    }
  }

  /** The type with an id. */
  record ReferenceType(String target) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** An enum. */
  record EnumType(List<Member> members) implements Type {
    public EnumType {
      members = FrozenList.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumeration(this);
    }
  }

  /**
   * A member of an enum.
   *
   * @param name its name, or null if the descriptor does not say it, as TSRPC's does not
   * @param value its value in JSON: a String, a Long or a Double
   */
  record Member(int id, @Nullable String name, Object value) {}

  /**
   * An object.
   *
   * @param fields in the order written
   */
  record ObjectType(List<Field> fields, @Nullable IndexSignature index) implements Type {
    public ObjectType {
      fields = FrozenList.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.object(this);
    }
  }

  /**
   * A field of an object.
   *
   * @param isOptional whether it may be absent
   * @param defaultValue what fills it in then, or null if it stays absent
   */
  record Field(
      int id, String name, Type type, boolean isOptional, @Nullable DefaultValue defaultValue) {}

  /** A default, as JSON has it, in JDK values. */
  record DefaultValue(@Nullable Object json) {}

  /** {@code [key: string]: T}. */
  record IndexSignature(boolean hasNumberKeys, Type value) {}

  /** Does something for each kind of type. */
  interface Visitor<R> {
    R scalar(ScalarType type);

    R buffer(BufferType type);

    R array(ArrayType type);

    R nullable(NullableType type);

    R reference(ReferenceType type);

    R enumeration(EnumType type);

    R object(ObjectType type);
  }
}
