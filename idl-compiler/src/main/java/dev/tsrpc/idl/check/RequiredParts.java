package dev.tsrpc.idl.check;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.BufferType;
import dev.tsrpc.idl.schema.Type.InlineType;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.schema.Type.ReferenceType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the declarations without which a value of another one cannot be. */
final class RequiredParts
    implements Declaration.Visitor<@Nullable Void>, Type.Visitor<@Nullable Void> {
  private final List<Part> parts = new ArrayList<>();
  private Location place;
  private String text = "";

  private RequiredParts(Location place) {
    this.place = place;
  }

  /**
   * A declaration that is needed.
   *
   * @param text the fields that lead to it: {@code a.b}
   * @param location the last of these fields
   */
  record Part(QualifiedName target, String text, Location location) {}

  /** Returns the parts of each declaration, by name. */
  static Map<QualifiedName, List<Part>> of(Schema schema) {
    Map<QualifiedName, List<Part>> parts = new LinkedHashMap<>();
    for (Declaration declaration : schema.declarations().values()) {
      RequiredParts required = new RequiredParts(declaration.location());
      declaration.accept(required);
      parts.put(declaration.name(), required.parts);
    }
    return parts;
  }

  private void add(ObjectShape shape) {
    Location outerPlace = place;
    String outerText = text;
    for (Field field : shape.fields()) {
      if (!field.isOptional()) {
        place = field.location();
        text = outerText.isEmpty() ? field.name() : outerText + "." + field.name();
        field.type().accept(this);
      }
    }
    place = outerPlace;
    text = outerText;
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
    return null;
  }

  @Override
  public @Nullable Void nullable(NullableType type) {
    return null;
  }

  @Override
  public @Nullable Void inline(InlineType type) {
    add(type.shape());
    return null;
  }

  @Override
  public @Nullable Void reference(ReferenceType type) {
    parts.add(new Part(type.target(), text, place));
    return null;
  }
}
