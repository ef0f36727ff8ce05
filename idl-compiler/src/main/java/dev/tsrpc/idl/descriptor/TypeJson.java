package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.BufferKind;
import dev.tsrpc.idl.schema.DefaultValue;
import dev.tsrpc.idl.schema.DefaultValue.EnumDefault;
import dev.tsrpc.idl.schema.DefaultValue.LiteralDefault;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonArray;
import dev.tsrpc.idl.schema.JsonValue.JsonNull;
import dev.tsrpc.idl.schema.JsonValue.JsonNumber;
import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import dev.tsrpc.idl.schema.JsonValue.JsonString;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.ObjectShape.IndexSignature;
import dev.tsrpc.idl.schema.RetiredId;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.BufferType;
import dev.tsrpc.idl.schema.Type.InlineType;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.schema.Type.ReferenceType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes types as TSRPC's schemas. */
final class TypeJson implements Type.Visitor<JsonObject> {
  private final Schema schema;
  private final DescriptorForm form;

  TypeJson(Schema schema, DescriptorForm form) {
    this.schema = schema;
    this.form = form;
  }

  @Override
  public JsonObject scalar(ScalarType type) {
    JsonObject stock = ScalarJson.of(type.scalar());
    if (form == DescriptorForm.STOCK || !ScalarJson.isLowered(type.scalar())) {
      return stock;
    }
    String name = type.scalar().keyword();
    return new JsonObjectBuilder().putAll(stock).put(DescriptorKeys.SCALAR, name).build();
  }

  @Override
  public JsonObject buffer(BufferType type) {
    boolean isPlain = type.kind() == BufferKind.ARRAY_BUFFER;
    return typed("Buffer").put("arrayType", isPlain ? null : type.kind().keyword()).build();
  }

  @Override
  public JsonObject array(ArrayType type) {
    return typed("Array").put("elementType", type.element().accept(this)).build();
  }

  @Override
  public JsonObject nullable(NullableType type) {
    JsonObject nothing = typed("Literal").put("literal", new JsonNull()).build();
    return typed("Union")
        .putAll("members", List.of(member(0, type.type().accept(this)), member(1, nothing)))
        .build();
  }

  private static JsonObject member(int id, JsonObject type) {
    return new JsonObjectBuilder().put("id", id).put("type", type).build();
  }

  @Override
  public JsonObject inline(InlineType type) {
    return object(type.shape()).build();
  }

  @Override
  public JsonObject reference(ReferenceType type) {
    return typed("Reference").put("target", type.target().toString()).build();
  }

  /** Writes what is between the braces of an object. */
  JsonObjectBuilder object(ObjectShape shape) {
    return typed("Interface")
        .putAll("properties", shape.fields().stream().map(this::field).toList())
        .put("indexSignature", index(shape.index()))
        .putAll(DescriptorKeys.RETIRED, retired(shape.retired()));
  }

  private @Nullable JsonObject index(@Nullable IndexSignature index) {
    return index == null
        ? null
        : new JsonObjectBuilder()
            .put("keyType", index.hasNumberKeys() ? "Number" : "String")
            .put("type", index.value().accept(this))
            .build();
  }

  private JsonObject field(Field field) {
    DefaultValue defaultValue = field.defaultValue();
    JsonObjectBuilder json =
        new JsonObjectBuilder()
            .put("id", field.id())
            .put("name", field.name())
            .put("type", field.type().accept(this))
            .putIf("optional", field.isOptional() || defaultValue != null);
    if (form == DescriptorForm.FULL && defaultValue != null) {
      json.put(DescriptorKeys.DEFAULT, defaultJson(defaultValue, field.type()));
    }
    return json.putAll(notes(field.notes())).build();
  }

  // In the form in which JSON has the field.
  private JsonValue defaultJson(DefaultValue value, Type type) {
    if (value instanceof EnumDefault member) {
      return schema.enums().stream()
          .filter(declared -> declared.name().equals(member.type()))
          .map(declared -> declared.member(member.member()))
          .flatMap(Optional::stream)
          .map(EnumMember::value)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no member " + member));
    }
    JsonValue literal = ((LiteralDefault) value).value();
    return literal instanceof JsonNumber number && ScalarJson.isDecimalText(schema, type)
        ? new JsonString(number.value().toPlainString())
        : literal;
  }

  JsonObjectBuilder enumeration(EnumType type) {
    return typed("Enum")
        .put(
            "members",
            new JsonArray(List.copyOf(type.members().stream().map(this::enumMember).toList())))
        .putAll(DescriptorKeys.RETIRED, retired(type.retired()));
  }

  private JsonObject enumMember(EnumMember member) {
    return new JsonObjectBuilder()
        .put("id", member.id())
        .put("name", form == DescriptorForm.FULL ? member.name() : null)
        .put("value", member.value())
        .putAll(notes(member.notes()))
        .build();
  }

  private List<JsonObject> retired(List<RetiredId> retired) {
    return form == DescriptorForm.STOCK
        ? List.of()
        : retired.stream().map(TypeJson::retired).toList();
  }

  static JsonObject retired(RetiredId entry) {
    return new JsonObjectBuilder().put("id", entry.id()).put("name", entry.name()).build();
  }

  /** Writes what an author says beside types, in the full form. */
  JsonObject notes(Notes notes) {
    JsonObjectBuilder json = new JsonObjectBuilder();
    if (form == DescriptorForm.FULL) {
      json.put(DescriptorKeys.COMMENT, notes.docs().isEmpty() ? null : notes.docs())
          .put(DescriptorKeys.DEPRECATED, notes.deprecated())
          .put(DescriptorKeys.JAVA_NAME, notes.javaName())
          .putIf(DescriptorKeys.SENSITIVE, notes.isSensitive())
          .put(
              DescriptorKeys.EXTENSIONS,
              notes.ext().isEmpty() ? null : new JsonObject(notes.ext()));
    }
    return json.build();
  }

  private static JsonObjectBuilder typed(String type) {
    return new JsonObjectBuilder().put("type", type);
  }
}
