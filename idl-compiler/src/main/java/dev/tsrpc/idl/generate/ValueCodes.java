package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.generate.ValueCode.Encoding;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Scalar;
import dev.tsrpc.idl.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the code for the values of a type; lists and maps get methods of their own. */
final class ValueCodes implements Type.Visitor<ValueCode> {
  private static final JavaCode IN = new JavaCode("in");
  private static final JavaCode OUT = new JavaCode("out");
  private static final JavaCode ELEMENT = new JavaCode("element");
  private static final JavaCode OUT_ENTRY = new JavaCode("out.entryKey(entry.getKey())");
  private static final JavaCode ENTRY = new JavaCode("entry.getValue()");

  private final CodecScope scope;
  private final JavaClass inline;
  private final String name;

  /**
   * Creates a finder.
   *
   * @param inline the class of an object in braces in the type
   * @param name what the names of methods for a list or a map end with
   */
  ValueCodes(CodecScope scope, JavaClass inline, String name) {
    this.scope = scope;
    this.inline = inline;
    this.name = name;
  }

  @Override
  public ValueCode scalar(Type.ScalarType type) {
    JavaIdentifier method = new JavaIdentifier(method(type.scalar()));
    return new ValueCode.Method(method, kind(type.scalar()), type.scalar() == Scalar.ANY);
  }

  /** Returns what JSON calls a type that shares its methods with another. */
  private static List<StringLiteral> kind(Scalar scalar) {
    return switch (scalar) {
      case INT64, UINT64, BIGINT64, BIGUINT64 -> List.of(new StringLiteral(scalar.keyword()));
      default -> List.of();
    };
  }

  private static String method(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "bool";
      case STRING -> "text";
      case NUMBER -> "number";
      case DOUBLE -> "float64";
      case FLOAT32 -> "float32";
      case INT -> "integer";
      case UINT -> "uint";
      case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, BIGINT, UUID ->
          scalar.keyword();
      case BIGINT64 -> "int64";
      case BIGUINT64 -> "uint64";
      case DATE -> "date";
      case OBJECT_ID -> "objectId";
      case ANY -> "any";
      case OBJECT -> "object";
    };
  }

  @Override
  public ValueCode buffer(Type.BufferType type) {
    StringLiteral kind = new StringLiteral(type.kind().keyword());
    return new ValueCode.Method(new JavaIdentifier("bytes"), List.of(kind), false);
  }

  @Override
  public ValueCode nullable(Type.NullableType type) {
    return type.type().accept(this);
  }

  @Override
  public ValueCode reference(Type.ReferenceType type) {
    Declaration target = scope.schema().declaration(type.target());
    Optional<Type> aliased = JavaTypes.aliased(target);
    return aliased.isPresent()
        ? aliased.get().accept(new ValueCodes(scope, scope.types().inlineOf(target), name))
        : codec(scope.names().type(target));
  }

  private ValueCode codec(JavaClass type) {
    return new ValueCode.OfCodec(scope.codec(type));
  }

  @Override
  public ValueCode array(Type.ArrayType type) {
    JavaIdentifier loop = scope.loopName(name);
    int place = scope.loops().size();
    JavaType list = scope.types().of(type, inline);
    JavaType element = scope.types().of(type.element(), inline);
    ValueCode code = element(type.element());
    scope.add(
        place,
        new LoopView(
            loop,
            scope.imports().use(list),
            builder("FrozenList", list),
            scope.imports().use(element.nonNull()),
            List.of(),
            writes(Encoding.CBOR, code, element, OUT, ELEMENT),
            read(Encoding.CBOR, code, element),
            writes(Encoding.JSON, code, element, OUT, ELEMENT),
            read(Encoding.JSON, code, element)));
    return new ValueCode.Loop(loop);
  }

  @Override
  public ValueCode inline(Type.InlineType type) {
    var index = type.shape().index();
    return index != null && type.shape().isMap() ? map(type, index) : codec(inline);
  }

  private ValueCode map(Type.InlineType type, ObjectShape.IndexSignature index) {
    JavaIdentifier loop = scope.loopName(name);
    int place = scope.loops().size();
    JavaType map = scope.types().of(type, inline);
    JavaType value = scope.types().of(index.value(), inline);
    ValueCode code = element(index.value());
    scope.add(
        place,
        new LoopView(
            loop,
            scope.imports().use(map),
            builder("FrozenMap", map),
            entry(map),
            List.of(key(index.hasNumberKeys())),
            writes(Encoding.CBOR, code, value, OUT_ENTRY, ENTRY),
            read(Encoding.CBOR, code, value),
            writes(Encoding.JSON, code, value, OUT_ENTRY, ENTRY),
            read(Encoding.JSON, code, value)));
    return new ValueCode.Loop(loop);
  }

  private LoopView.KeyView key(boolean isNumber) {
    return isNumber
        ? new LoopView.KeyView(new JavaCode("long"), new JavaIdentifier("entryNumberKey"))
        : new LoopView.KeyView(scope.imports().library("String"), new JavaIdentifier("entryKey"));
  }

  private ValueCode element(Type type) {
    return type.accept(new ValueCodes(scope, inline, name + "Element"));
  }

  private JavaCode builder(String frozen, JavaType collection) {
    List<JavaType> arguments = ((JavaType.Declared) collection).arguments();
    JavaClass builder = Library.of(frozen).nested("Builder");
    return scope.imports().use(new JavaType.Declared(builder, arguments, false));
  }

  /** Returns the type of a map's entries. */
  private JavaCode entry(JavaType map) {
    List<JavaType> arguments = ((JavaType.Declared) map).arguments();
    JavaClass entry = Library.of("Map").nested("Entry");
    return scope.imports().use(new JavaType.Declared(entry, arguments, false));
  }

  /** Returns the statements that write a value which may be null if its type says so. */
  static List<JavaCode> writes(
      Encoding encoding, ValueCode code, JavaType type, JavaCode out, JavaCode value) {
    if (!type.isNullable() || code.takesNull()) {
      return code.write(encoding, out, value);
    }
    List<JavaCode> statements = new ArrayList<>();
    if (!out.equals(OUT)) {
      statements.add(JavaCode.of("%s;", out));
    }
    statements.add(JavaCode.of("if (%s == null) {", value));
    statements.add(new JavaCode("  out.nothing();"));
    statements.add(new JavaCode("} else {"));
    code.write(encoding, OUT, value).forEach(line -> statements.add(line.indented(2)));
    statements.add(new JavaCode("}"));
    return statements;
  }

  /** Returns the expression that reads a value which may be null if its type says so. */
  static JavaCode read(Encoding encoding, ValueCode code, JavaType type) {
    JavaCode read = code.read(encoding, IN);
    return type.isNullable() && !code.takesNull()
        ? JavaCode.of("in.isNull() ? null : %s", read)
        : read;
  }
}
