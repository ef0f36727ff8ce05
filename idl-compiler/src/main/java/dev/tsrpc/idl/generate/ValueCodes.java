package dev.tsrpc.idl.generate;

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
    return new ValueCode.Method(
        new JavaIdentifier(method(type.scalar())), type.scalar() == Scalar.ANY);
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
    return new ValueCode.Method(new JavaIdentifier("bytes"), false);
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
    JavaCode codec = scope.codec(type);
    return new ValueCode.Functions(JavaCode.of("%s.write", codec), JavaCode.of("%s.read", codec));
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
            writes(code, element, OUT, new JavaCode("element")),
            read(code, element)));
    return functions(loop);
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
            writes(
                code,
                value,
                new JavaCode("out.entryKey(entry.getKey())"),
                new JavaCode("entry.getValue()")),
            read(code, value)));
    return functions(loop);
  }

  private LoopView.KeyView key(boolean isNumber) {
    return isNumber
        ? new LoopView.KeyView(new JavaCode("long"), new JavaCode("in.entryNumberKey(map)"))
        : new LoopView.KeyView(scope.imports().library("String"), new JavaCode("in.entryKey(map)"));
  }

  private ValueCode element(Type type) {
    return type.accept(new ValueCodes(scope, inline, name + "Element"));
  }

  private static ValueCode functions(JavaIdentifier loop) {
    return new ValueCode.Functions(JavaCode.of("write%s", loop), JavaCode.of("read%s", loop));
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
  static List<JavaCode> writes(ValueCode code, JavaType type, JavaCode out, JavaCode value) {
    if (!type.isNullable() || code.takesNull()) {
      return code.write(out, value);
    }
    List<JavaCode> statements = new ArrayList<>();
    if (!out.equals(OUT)) {
      statements.add(JavaCode.of("%s;", out));
    }
    statements.add(JavaCode.of("if (%s == null) {", value));
    statements.add(new JavaCode("  out.nothing();"));
    statements.add(new JavaCode("} else {"));
    code.write(OUT, value).forEach(line -> statements.add(line.indented(2)));
    statements.add(new JavaCode("}"));
    return statements;
  }

  /** Returns the expression that reads a value which may be null if its type says so. */
  static JavaCode read(ValueCode code, JavaType type) {
    JavaCode read = code.read(IN);
    return type.isNullable() && !code.takesNull()
        ? JavaCode.of("in.isNull() ? null : %s", read)
        : read;
  }
}
