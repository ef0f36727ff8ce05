package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.DefaultValue;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.Schema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes values of a schema as Java expressions. */
final class JavaLiterals {
  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
  private static final Set<String> BOXES = Set.of("Boolean", "Integer", "Long", "Float", "Double");

  private final Schema schema;
  private final JavaNames names;
  private final Imports imports;

  JavaLiterals(Schema schema, JavaNames names, Imports imports) {
    this.schema = schema;
    this.names = names;
    this.imports = imports;
  }

  /** Returns the default of a field that has one. */
  JavaCode defaultOf(JavaType type, DefaultValue value) {
    if (value instanceof DefaultValue.EnumDefault member) {
      EnumType declared = (EnumType) schema.declaration(member.type());
      JavaIdentifier constant = JavaNames.constant(declared.member(member.member()).orElseThrow());
      return JavaCode.of("%s.%s", imports.use(names.type(declared)), constant);
    }
    JsonValue json = ((DefaultValue.LiteralDefault) value).value();
    return json instanceof JsonValue.JsonNumber number
        ? number(type, number.value())
        : ofJson(json);
  }

  /** Returns a literal as an object, for where Java would rather have a primitive value. */
  JavaCode boxed(JavaType type, JavaCode literal) {
    JavaType box = type.nonNull().boxed();
    boolean isBox = BOXES.contains(((JavaType.Declared) box).raw().simpleName());
    return isBox ? JavaCode.of("%s.valueOf(%s)", imports.use(box), literal) : literal;
  }

  private JavaCode number(JavaType type, BigDecimal value) {
    String name = ((JavaType.Declared) type.boxed()).raw().simpleName();
    return switch (name) {
      case "Double" -> new JavaCode(Double.toString(value.doubleValue()));
      case "Float" -> new JavaCode(value.floatValue() + "f");
      case "Integer" -> new JavaCode(Integer.toString(value.intValueExact()));
      // The bits of an unsigned one may be those of a negative one.
      case "Long" -> new JavaCode(value.toBigIntegerExact().longValue() + "L");
      case "BigInteger" -> big(value.toBigIntegerExact());
      default -> throw new AssertionError("no number: " + name);
    };
  }

  private JavaCode big(BigInteger value) {
    JavaCode type = imports.library("BigInteger");
    return value.abs().compareTo(MAX_LONG) <= 0
        ? JavaCode.of("%s.valueOf(%s)", type, new JavaCode(value + "L"))
        : JavaCode.of("new %s(%s)", type, new StringLiteral(value.toString()));
  }

  /** Returns an expression that makes JDK values of a JSON value. */
  JavaCode ofJson(JsonValue json) {
    if (json instanceof JsonValue.JsonString string) {
      return JavaCode.of("%s", new StringLiteral(string.value()));
    }
    if (json instanceof JsonValue.JsonBoolean bool) {
      return new JavaCode(Boolean.toString(bool.value()));
    }
    if (json instanceof JsonValue.JsonNumber number) {
      return jsonNumber(number.value());
    }
    if (json instanceof JsonValue.JsonArray array) {
      List<JavaCode> elements = array.elements().stream().map(this::ofJson).toList();
      return JavaCode.of("%s.list(%s)", imports.library("Conf"), JavaCode.list(elements));
    }
    if (json instanceof JsonValue.JsonObject object) {
      List<Printable> pairs = new ArrayList<>();
      object
          .entries()
          .forEach(
              (key, value) -> {
                pairs.add(new StringLiteral(key));
                pairs.add(ofJson(value));
              });
      return JavaCode.of("%s.map(%s)", imports.library("Conf"), JavaCode.list(pairs));
    }
    return new JavaCode("null");
  }

  private JavaCode jsonNumber(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() > 0) {
      return new JavaCode(Double.toString(value.doubleValue()));
    }
    // Far too many digits to write out are a double, too.
    boolean isInteger = plain.precision() - plain.scale() < 1000;
    BigInteger integer = isInteger ? plain.toBigIntegerExact() : BigInteger.ZERO;
    if (!isInteger) {
      return new JavaCode(Double.toString(value.doubleValue()));
    }
    return integer.bitLength() < 64 ? new JavaCode(integer + "L") : big(integer);
  }
}
