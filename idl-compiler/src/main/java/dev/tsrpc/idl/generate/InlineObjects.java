package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Type;
import java.util.Optional;

/** Finds the object in braces that a type holds, through lists, maps and null. */
final class InlineObjects implements Type.Visitor<Optional<ObjectShape>> {
  private InlineObjects() {}

  /** Returns the shape of the object, or empty if the type refers to declarations alone. */
  static Optional<ObjectShape> in(Type type) {
    return type.accept(new InlineObjects());
  }

  @Override
  public Optional<ObjectShape> scalar(Type.ScalarType type) {
    return Optional.empty();
  }

  @Override
  public Optional<ObjectShape> buffer(Type.BufferType type) {
    return Optional.empty();
  }

  @Override
  public Optional<ObjectShape> array(Type.ArrayType type) {
    return type.element().accept(this);
  }

  @Override
  public Optional<ObjectShape> nullable(Type.NullableType type) {
    return type.type().accept(this);
  }

  @Override
  public Optional<ObjectShape> inline(Type.InlineType type) {
    var index = type.shape().index();
    return index != null && type.shape().isMap()
        ? index.value().accept(this)
        : Optional.of(type.shape());
  }

  @Override
  public Optional<ObjectShape> reference(Type.ReferenceType type) {
    return Optional.empty();
  }
}
