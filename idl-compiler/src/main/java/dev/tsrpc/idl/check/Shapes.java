package dev.tsrpc.idl.check;

import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.ObjectShape.IndexSignature;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.BufferType;
import dev.tsrpc.idl.schema.Type.InlineType;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.schema.Type.ReferenceType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the objects of a schema: those of interfaces, and those that stand inside types. */
final class Shapes implements Declaration.Visitor<@Nullable Void>, Type.Visitor<@Nullable Void> {
  private final List<ObjectShape> found = new ArrayList<>();

  private Shapes() {}

  static List<ObjectShape> of(Schema schema) {
    Shapes shapes = new Shapes();
    schema.declarations().values().forEach(declaration -> declaration.accept(shapes));
    return shapes.found;
  }

  private void add(ObjectShape shape) {
    found.add(shape);
    for (Field field : shape.fields()) {
      field.type().accept(this);
    }
    IndexSignature index = shape.index();
    if (index != null) {
      index.value().accept(this);
    }
  }

  @Override
  public @Nullable Void interfaceType(InterfaceType type) {
    add(type.shape());
    return null;
  }

  @Override
  public @Nullable Void enumType(EnumType type) {
    return null;
  }

  @Override
  public @Nullable Void aliasType(AliasType type) {
    return type.type().accept(this);
  }

  @Override
  public @Nullable Void scalar(ScalarType type) {
    return null;
  }

  @Override
  public @Nullable Void buffer(BufferType type) {
    return null;
  }

  @Override
  public @Nullable Void array(ArrayType type) {
    return type.element().accept(this);
  }

  @Override
  public @Nullable Void nullable(NullableType type) {
    return type.type().accept(this);
  }

  @Override
  public @Nullable Void inline(InlineType type) {
    add(type.shape());
    return null;
  }

  @Override
  public @Nullable Void reference(ReferenceType type) {
    return null;
  }
}
