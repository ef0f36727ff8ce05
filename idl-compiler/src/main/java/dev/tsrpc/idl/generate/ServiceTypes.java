package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.generate.ValueCode.Encoding;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Java types of requests, responses and messages, and their codecs. */
final class ServiceTypes {
  private final Schema schema;
  private final JavaNames names;
  private final JavaTypes types;

  ServiceTypes(Schema schema, JavaNames names) {
    this.schema = schema;
    this.names = names;
    this.types = new JavaTypes(schema, names);
  }

  /** Returns the type of the values that a declaration stands for. */
  JavaType type(Declaration declaration) {
    return JavaTypes.aliased(declaration)
        .map(type -> types.of(type, types.inlineOf(declaration)))
        .orElseGet(() -> JavaType.of(names.type(declaration)));
  }

  /** Returns the codec of a declaration, which for an alias of another is that one's. */
  JavaClass codec(Declaration declaration) {
    return names.type(target(declaration)).codec();
  }

  /** Returns what services carry that has no codec unless a service needs one. */
  Set<Declaration> plain() {
    Set<Declaration> plain = new LinkedHashSet<>();
    for (Service service : schema.services()) {
      for (QualifiedName name : carried(service)) {
        Declaration target = target(schema.declaration(name));
        if (JavaTypes.aliased(target).isPresent()) {
          plain.add(target);
        }
      }
    }
    return plain;
  }

  private static List<QualifiedName> carried(Service service) {
    if (service instanceof Service.ApiService api) {
      return List.of(api.req(), api.res());
    }
    return List.of(((Service.MsgService) service).type());
  }

  /** Returns the view of the codec of a declaration that is {@link #plain}. */
  CodecView codecView(Declaration plain, CodecScope scope) {
    Type type = ((AliasType) plain).type();
    JavaType javaType = type(plain).boxed();
    ValueCode code = type.accept(new ValueCodes(scope, types.inlineOf(plain), "Elements"));
    return new CodecView(
        codec(plain).identifier(),
        scope.imports().use(javaType),
        new StringLiteral(plain.name().toString()),
        List.of(),
        writes(Encoding.CBOR, code, javaType),
        reads(Encoding.CBOR, code, javaType),
        List.of(),
        new JsonView(
            false,
            List.of(),
            writes(Encoding.JSON, code, javaType),
            reads(Encoding.JSON, code, javaType),
            List.of()),
        List.of(),
        List.of(),
        scope.loops(),
        List.of(),
        true,
        new Deprecations(schema, names).isUsedBy(javaType, names.type(plain)));
  }

  private static List<JavaCode> writes(Encoding encoding, ValueCode code, JavaType type) {
    return ValueCodes.writes(encoding, code, type, new JavaCode("out"), new JavaCode("value"));
  }

  private static List<JavaCode> reads(Encoding encoding, ValueCode code, JavaType type) {
    return List.of(JavaCode.of("return %s;", ValueCodes.read(encoding, code, type)));
  }

  private Declaration target(Declaration declaration) {
    Optional<Type> aliased = JavaTypes.aliased(declaration);
    boolean isReference = aliased.isPresent() && aliased.get() instanceof Type.ReferenceType;
    if (!isReference) {
      return declaration;
    }
    Type.ReferenceType reference = (Type.ReferenceType) ((AliasType) declaration).type();
    return target(schema.declaration(reference.target()));
  }
}
