package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.JsonMembers;
import dev.tsrpc.runtime.dynamic.Type.ArrayType;
import dev.tsrpc.runtime.dynamic.Type.BufferType;
import dev.tsrpc.runtime.dynamic.Type.DefaultValue;
import dev.tsrpc.runtime.dynamic.Type.EnumType;
import dev.tsrpc.runtime.dynamic.Type.Field;
import dev.tsrpc.runtime.dynamic.Type.IndexSignature;
import dev.tsrpc.runtime.dynamic.Type.Member;
import dev.tsrpc.runtime.dynamic.Type.NullableType;
import dev.tsrpc.runtime.dynamic.Type.ObjectType;
import dev.tsrpc.runtime.dynamic.Type.ReferenceType;
import dev.tsrpc.runtime.dynamic.Type.ScalarType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads TSRPC's schemas, with what our own keys add to them. */
final class TypeReader {
  private static final Set<String> LATER =
      Set.of(
          "Tuple",
          "Literal",
          "IndexedAccess",
          "Keyof",
          "Intersection",
          "Pick",
          "Omit",
          "Partial",
          "Overwrite",
          "NonNullable",
          "Custom");
  private static final Set<String> BUFFERS_LATER =
      Set.of(
          "Int8Array",
          "Int16Array",
          "Int32Array",
          "Uint16Array",
          "Uint32Array",
          "BigInt64Array",
          "BigUint64Array",
          "Float32Array",
          "Float64Array");

  private final Set<String> ids;

  /** Creates a reader of types that refer to those with {@code ids}. */
  TypeReader(Set<String> ids) {
    this.ids = ids;
  }

  Type type(Place schema) {
    Place kind = schema.at("type");
    return switch (kind.text()) {
      case "Boolean", "String", "Number", "Date", "Any", "Object" -> scalar(schema, kind.text());
      case "Buffer" -> new BufferType(buffer(schema));
      case "Array" -> new ArrayType(type(schema.at("elementType")));
      case "Union" -> union(schema);
      case "Enum" -> enumeration(schema);
      case "Interface" -> object(schema);
      case "Reference" -> reference(schema.at("target"));
      default ->
          throw kind.wrong(
              LATER.contains(kind.text())
                  ? "`" + kind.text() + "` is not supported yet"
                  : "unknown kind of type");
    };
  }

  private Type reference(Place target) {
    if (!ids.contains(target.text())) {
      throw target.wrong(
          target.text().startsWith("?")
              ? "`" + target.text() + "` is not supported yet"
              : "there is no type `" + target.text() + "`");
    }
    return new ReferenceType(target.text());
  }

  private static Type scalar(Place schema, String kind) {
    Place narrowed = schema.find("scalar");
    String stock = kind.equals("Number") ? numberType(schema) : kind;
    if (narrowed == null) {
      return new ScalarType(Scalars.stock(stock));
    }
    Scalar scalar = Scalars.narrowed(narrowed.text(), stock);
    if (scalar == null) {
      throw narrowed.wrong("there is no such `" + stock + "`");
    }
    return new ScalarType(scalar);
  }

  private static String numberType(Place schema) {
    Place scalarType = schema.find("scalarType");
    if (scalarType == null) {
      return "Number";
    }
    if (!Scalars.isNumber(scalarType.text())) {
      throw scalarType.wrong("unknown type of number");
    }
    return scalarType.text();
  }

  private static String buffer(Place schema) {
    Place type = schema.find("arrayType");
    if (type == null) {
      return "ArrayBuffer";
    }
    if (!type.text().equals("Uint8Array")) {
      boolean isLater = BUFFERS_LATER.contains(type.text());
      throw type.wrong(
          isLater ? "`" + type.text() + "` is not supported yet" : "unknown type of array");
    }
    return type.text();
  }

  private Type union(Place schema) {
    List<Place> members = Place.elements(schema.at("members"));
    List<Place> rest = new ArrayList<>();
    for (Place member : members) {
      member.at("id").id();
      Place type = member.at("type");
      if (!isNull(type)) {
        rest.add(type);
      }
    }
    if (rest.size() != 1 || members.size() != 2) {
      throw schema.wrong("`Union` of more than a type and null is not supported yet");
    }
    return new NullableType(type(rest.get(0)));
  }

  private static boolean isNull(Place type) {
    Place literal = type.find("literal");
    return type.at("type").text().equals("Literal") && literal != null && literal.value() == null;
  }

  private static Type enumeration(Place schema) {
    List<Member> members = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    Set<Integer> ids = new HashSet<>();
    for (Place member : Place.elements(schema.at("members"))) {
      Place value = member.at("value");
      if (!(value.value() instanceof String) && !(value.value() instanceof Number)) {
        throw value.wrong("a text or a number is expected");
      }
      Place name = member.find("name");
      Member read =
          new Member(
              unique(member.at("id"), ids),
              name == null ? null : name.name(),
              JsonMembers.canonical(Objects.requireNonNull(value.value())));
      if (!seen.add(read.value())) {
        throw value.wrong("another member has this value");
      }
      members.add(read);
    }
    return new EnumType(members);
  }

  private Type object(Place schema) {
    List<Place> parents = Place.elements(schema.find("extends"));
    if (!parents.isEmpty()) {
      throw parents.get(0).wrong("`extends` is not supported yet");
    }
    List<Field> fields = new ArrayList<>();
    Set<Integer> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Place property : Place.elements(schema.find("properties"))) {
      Place name = property.at("name");
      if (!names.add(name.text())) {
        throw name.wrong("another property has this name");
      }
      fields.add(field(property, unique(property.at("id"), ids), name.text()));
    }
    return new ObjectType(fields, index(schema.find("indexSignature")));
  }

  private static int unique(Place id, Set<Integer> ids) {
    if (!ids.add(id.id())) {
      throw id.wrong("another one has this id");
    }
    return id.id();
  }

  private Field field(Place property, int id, String name) {
    Place fallback = property.find("default");
    boolean isOptional = property.isTrue("optional");
    if (fallback != null && !isOptional) {
      throw fallback.wrong("only an optional property can have it");
    }
    DefaultValue value = fallback == null ? null : new DefaultValue(fallback.value());
    return new Field(id, name, type(property.at("type")), isOptional, value);
  }

  private @Nullable IndexSignature index(@Nullable Place index) {
    if (index == null) {
      return null;
    }
    Place key = index.at("keyType");
    if (!key.text().equals("String") && !key.text().equals("Number")) {
      throw key.wrong("`String` or `Number` is expected");
    }
    return new IndexSignature(key.text().equals("Number"), type(index.at("type")));
  }
}
