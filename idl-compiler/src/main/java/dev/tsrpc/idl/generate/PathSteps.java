package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.Type;
import java.util.Optional;

/** Describes fields for the path of an error: their names, and the codecs of objects in them. */
final class PathSteps implements Type.Visitor<Optional<PathSteps.Objects>> {
  private final CodecScope scope;
  private final JavaClass inline;

  private PathSteps(CodecScope scope, JavaClass inline) {
    this.scope = scope;
    this.inline = inline;
  }

  /**
   * The objects in a value.
   *
   * @param maps how many maps they are within
   */
  record Objects(JavaClass type, int maps) {}

  /** Returns an expression that describes a field. */
  static JavaCode step(CodecScope scope, String field, Type type, JavaClass inline) {
    JavaCode step = scope.imports().library("PathStep");
    StringLiteral name = new StringLiteral(field);
    Optional<Objects> found = type.accept(new PathSteps(scope, inline));
    if (found.isEmpty()) {
      return JavaCode.of("%s.of(%s)", step, name);
    }
    JavaCode codec = scope.codec(found.get().type());
    return switch (found.get().maps()) {
      case 0 -> JavaCode.of("%s.of(%s, %s)", step, name, codec);
      case 1 -> JavaCode.of("%s.ofMap(%s, %s)", step, name, codec);
      default -> {
        JavaCode maps = new JavaCode(Integer.toString(found.get().maps()));
        yield JavaCode.of("new %s(%s, %s, %s)", step, name, codec, maps);
      }
    };
  }

  @Override
  public Optional<Objects> scalar(Type.ScalarType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Objects> buffer(Type.BufferType type) {
    return Optional.empty();
  }

  @Override
  public Optional<Objects> array(Type.ArrayType type) {
    return type.element().accept(this);
  }

  @Override
  public Optional<Objects> nullable(Type.NullableType type) {
    return type.type().accept(this);
  }

  @Override
  public Optional<Objects> inline(Type.InlineType type) {
    var index = type.shape().index();
    return index != null && type.shape().isMap()
        ? index.value().accept(this).map(found -> new Objects(found.type(), found.maps() + 1))
        : Optional.of(new Objects(inline, 0));
  }

  @Override
  public Optional<Objects> reference(Type.ReferenceType type) {
    Declaration target = scope.schema().declaration(type.target());
    Optional<Type> aliased = JavaTypes.aliased(target);
    if (aliased.isPresent()) {
      return aliased.get().accept(new PathSteps(scope, scope.types().inlineOf(target)));
    }
    return target instanceof EnumType
        ? Optional.empty()
        : Optional.of(new Objects(scope.names().type(target), 0));
  }
}
