package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.DefaultValue;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Retired;
import dev.tsrpc.idl.schema.Scalar;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes schemas down without a parser. */
final class Declared {
  static final Location PLACE = new Location(new SourceFile("test.tsrpc", ""), 0, 0);

  private final Map<QualifiedName, Declaration> declarations = new LinkedHashMap<>();
  private final List<Service> services = new ArrayList<>();

  Schema schema() {
    return new Schema(services, declarations, Map.of(), Map.of(), Retired.NONE);
  }

  Declared object(String module, String name, Notes notes, Field... fields) {
    return object(module, name, notes, null, fields);
  }

  Declared object(
      String module,
      String name,
      Notes notes,
      ObjectShape.@Nullable IndexSignature index,
      Field... fields) {
    QualifiedName id = new QualifiedName(module, name);
    return add(new InterfaceType(id, List.of(), shape(index, fields), notes, PLACE));
  }

  Declared alias(String module, String name, Type type) {
    return add(new AliasType(new QualifiedName(module, name), type, Notes.NONE, PLACE));
  }

  Declared enumeration(String module, String name, Notes notes, EnumMember... members) {
    QualifiedName id = new QualifiedName(module, name);
    return add(new EnumType(id, List.of(members), List.of(), notes, PLACE));
  }

  private Declared add(Declaration declaration) {
    declarations.put(declaration.name(), declaration);
    return this;
  }

  /** Adds an api whose types must be declared, under TSRPC's names. */
  Declared api(String name, @Nullable JsonValue conf, Notes notes) {
    QualifiedName req = serviceType(name, "Ptl", "Req");
    QualifiedName res = serviceType(name, "Ptl", "Res");
    services.add(new Service.ApiService(services.size(), name, req, res, conf, notes, PLACE));
    return this;
  }

  /** Adds a message whose type must be declared, under TSRPC's name. */
  Declared msg(String name, Service.@Nullable Side from, @Nullable JsonValue conf, Notes notes) {
    QualifiedName type = serviceType(name, "Msg", "Msg");
    services.add(new Service.MsgService(services.size(), name, type, from, conf, notes, PLACE));
    return this;
  }

  private static QualifiedName serviceType(String name, String file, String type) {
    int slash = name.lastIndexOf('/') + 1;
    String simple = name.substring(slash);
    return new QualifiedName(name.substring(0, slash) + file + simple, type + simple);
  }

  static ObjectShape shape(ObjectShape.@Nullable IndexSignature index, Field... fields) {
    return new ObjectShape(List.of(fields), index, List.of());
  }

  static Type inline(Field... fields) {
    return new Type.InlineType(shape(null, fields));
  }

  static Type map(boolean hasNumberKeys, Type value) {
    return new Type.InlineType(shape(new ObjectShape.IndexSignature(hasNumberKeys, value)));
  }

  static Type scalar(Scalar scalar) {
    return new Type.ScalarType(scalar);
  }

  static Type array(Type element) {
    return new Type.ArrayType(element);
  }

  static Type nullable(Type type) {
    return new Type.NullableType(type);
  }

  static Type ref(String module, String name) {
    return new Type.ReferenceType(new QualifiedName(module, name));
  }

  static Field field(int id, String name, Type type) {
    return new Field(id, name, type, false, null, Notes.NONE, PLACE);
  }

  static Field field(int id, String name, Type type, Notes notes) {
    return new Field(id, name, type, false, null, notes, PLACE);
  }

  static Field optional(int id, String name, Type type) {
    return new Field(id, name, type, true, null, Notes.NONE, PLACE);
  }

  static Field withDefault(int id, String name, Type type, JsonValue value) {
    DefaultValue literal = new DefaultValue.LiteralDefault(value);
    return new Field(id, name, type, true, literal, Notes.NONE, PLACE);
  }

  static Field withDefault(int id, String name, QualifiedName type, String member) {
    DefaultValue value = new DefaultValue.EnumDefault(type, member);
    return new Field(id, name, new Type.ReferenceType(type), true, value, Notes.NONE, PLACE);
  }

  static EnumMember member(int id, String name, JsonValue value) {
    return new EnumMember(id, name, value, false, Notes.NONE, PLACE);
  }

  static EnumMember member(int id, String name, JsonValue value, Notes notes) {
    return new EnumMember(id, name, value, false, notes, PLACE);
  }

  static JsonValue text(String value) {
    return new JsonValue.JsonString(value);
  }

  static JsonValue number(String value) {
    return new JsonValue.JsonNumber(new BigDecimal(value));
  }

  static Notes docs(String docs) {
    return new Notes(docs, null, null, null, false, Map.of());
  }

  static Notes deprecated(String docs, String why) {
    return new Notes(docs, why, null, null, false, Map.of());
  }

  static Notes javaName(String name) {
    return new Notes("", null, name, null, false, Map.of());
  }

  static Notes sensitive(String docs) {
    return new Notes(docs, null, null, null, true, Map.of());
  }
}
