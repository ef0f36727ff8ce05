package dev.tsrpc.idl.schema;

import org.jspecify.annotations.Nullable;

/** A type. Taken apart by its visitor only. */
public sealed interface Type {
  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** {@code boolean}, {@code string}, the numbers, {@code Date}, and other types without parts. */
  record ScalarType(Scalar scalar) implements Type {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.scalar(this);
    }
  }

  /** Bytes: {@code Uint8Array} and the typed arrays. */
  record BufferType(BufferKind kind) implements Type {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.buffer(this);
    }
  }

  /** {@code T[]}. */
  record ArrayType(Type element) implements Type {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /** {@code T | null}; never nested in itself. */
  record NullableType(Type type) implements Type {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.nullable(this);
    }
  }

  /** An object in braces, where it stands. */
  record InlineType(ObjectShape shape) implements Type {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.inline(this);
    }
  }

  /** A declaration, by its name. */
  record ReferenceType(QualifiedName target) implements Type {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /** One case for each kind of type. */
  interface Visitor<R extends @Nullable Object> {
    R scalar(ScalarType type);

    R buffer(BufferType type);

    R array(ArrayType type);

    R nullable(NullableType type);

    R inline(InlineType type);

    R reference(ReferenceType type);
  }
}
