package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.Notes;
import java.math.BigDecimal;

/** Makes the views of enums. */
final class EnumViews {
  private final Imports imports;
  private final JavaLiterals literals;

  EnumViews(Imports imports, JavaLiterals literals) {
    this.imports = imports;
    this.literals = literals;
  }

  EnumView view(EnumType type, JavaClass name) {
    JavaType valueType = valueType(type);
    boolean isText = valueType.equals(Library.type("String"));
    return new EnumView(
        name.identifier(),
        new StringLiteral(type.name().toString()),
        docs(type.notes()),
        imports.use(valueType),
        new JavaCode(isText ? "\"\"" : "0"),
        type.members().stream().map(member -> member(member, valueType)).toList(),
        type.notes().deprecated() != null);
  }

  private static Javadoc docs(Notes notes) {
    return Javadoc.of(notes.docs()).with(RecordViews.deprecation(notes));
  }

  private EnumView.MemberView member(EnumMember member, JavaType valueType) {
    JsonValue value = member.value();
    boolean isInt = valueType.isPrimitive() && value instanceof JsonValue.JsonNumber;
    JavaCode literal =
        isInt ? new JavaCode(number(value).toBigIntegerExact().toString()) : literals.ofJson(value);
    return new EnumView.MemberView(
        JavaNames.constant(member),
        member.id(),
        literal,
        docs(member.notes()),
        member.notes().deprecated() != null);
  }

  private static JavaType valueType(EnumType type) {
    if (type.members().stream().allMatch(member -> isInt(member.value()))) {
      return Library.primitive("int", "Integer");
    }
    boolean isText =
        type.members().stream().allMatch(member -> member.value() instanceof JsonValue.JsonString);
    return Library.type(isText ? "String" : "Object");
  }

  private static boolean isInt(JsonValue value) {
    if (!(value instanceof JsonValue.JsonNumber)) {
      return false;
    }
    BigDecimal number = number(value).stripTrailingZeros();
    return number.scale() <= 0
        && number.precision() - number.scale() < 11
        && number.toBigIntegerExact().bitLength() < 32;
  }

  private static BigDecimal number(JsonValue value) {
    return ((JsonValue.JsonNumber) value).value();
  }
}
