package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.BufferKind;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Type;
import java.util.Optional;

/** The Java type of each type. */
final class JavaTypes {
  private final Schema schema;
  private final JavaNames names;

  JavaTypes(Schema schema, JavaNames names) {
    this.schema = schema;
    this.names = names;
  }

  /**
   * Returns the Java type of the values of {@code type}.
   *
   * @param inline the class of an object in braces in it
   */
  JavaType of(Type type, JavaClass inline) {
    return type.accept(new ToJava(inline));
  }

  /**
   * Returns what an alias stands for, or empty if the declaration has a class of its own: an
   * interface, an enum, or an alias of an object in braces.
   */
  static Optional<Type> aliased(Declaration declaration) {
    if (declaration instanceof AliasType alias && !isObject(alias.type())) {
      return Optional.of(alias.type());
    }
    return Optional.empty();
  }

  private static boolean isObject(Type type) {
    return type instanceof Type.InlineType inline && !inline.shape().isMap();
  }

  /** Returns the class of an object in braces that stands in an alias, below a list for one. */
  JavaClass inlineOf(Declaration alias) {
    JavaClass type = names.type(alias);
    return JavaClass.of(type.packageName(), type.simpleName() + "Item");
  }

  private static JavaType scalar(Type.ScalarType type) {
    return switch (type.scalar()) {
      case BOOLEAN -> Library.primitive("boolean", "Boolean");
      case STRING -> Library.type("String");
      case NUMBER, DOUBLE -> Library.primitive("double", "Double");
      case FLOAT32 -> Library.primitive("float", "Float");
      case INT, UINT, UINT32, INT64, UINT64, BIGINT64, BIGUINT64 ->
          Library.primitive("long", "Long");
      case INT8, INT16, INT32, UINT8, UINT16 -> Library.primitive("int", "Integer");
      case BIGINT -> Library.type("BigInteger");
      case DATE -> Library.type("Instant");
      case UUID -> Library.type("UUID");
      case OBJECT_ID -> Library.type("ObjectId");
      case ANY -> Library.type("Object").nullable();
      case OBJECT -> Library.type("Map", Library.type("String"), Library.type("Object").nullable());
    };
  }

  private final class ToJava implements Type.Visitor<JavaType> {
    private final JavaClass inline;

    private ToJava(JavaClass inline) {
      this.inline = inline;
    }

    @Override
    public JavaType scalar(Type.ScalarType type) {
      return JavaTypes.scalar(type);
    }

    @Override
    public JavaType buffer(Type.BufferType type) {
      if (type.kind() != BufferKind.ARRAY_BUFFER && type.kind() != BufferKind.UINT8) {
        throw new AssertionError("not linked: " + type.kind().keyword());
      }
      return Library.type("Bytes");
    }

    @Override
    public JavaType array(Type.ArrayType type) {
      return Library.type("List", type.element().accept(this).boxed());
    }

    @Override
    public JavaType nullable(Type.NullableType type) {
      return type.type().accept(this).nullable();
    }

    @Override
    public JavaType inline(Type.InlineType type) {
      var index = type.shape().index();
      if (index == null || !type.shape().isMap()) {
        return JavaType.of(inline);
      }
      JavaType key = index.hasNumberKeys() ? Library.type("Long") : Library.type("String");
      return Library.type("Map", key, index.value().accept(this).boxed());
    }

    @Override
    public JavaType reference(Type.ReferenceType type) {
      Declaration target = schema.declaration(type.target());
      Optional<Type> aliased = aliased(target);
      return aliased.isPresent()
          ? of(aliased.get(), inlineOf(target))
          : JavaType.of(names.type(target));
    }
  }
}
