package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.Schema;
import java.util.HashSet;
import java.util.Set;

/** Knows which classes are deprecated, so that what must use them all the same can say so. */
final class Deprecations {
  private final Set<JavaClass> deprecated = new HashSet<>();

  Deprecations(Schema schema, JavaNames names) {
    for (Declaration declaration : schema.declarations().values()) {
      if (declaration.notes().deprecated() != null) {
        deprecated.add(names.type(declaration));
      }
    }
  }

  /** Whether the source of an object names a class that is deprecated, other than its own. */
  boolean isUsedBy(JavaObject object) {
    return object.family().stream()
        .flatMap(member -> member.components().stream())
        .anyMatch(component -> isUsedBy(component.javaType(), object.type()));
  }

  /** Whether a codec of an object uses something that is deprecated. */
  boolean isUsedByCodecOf(JavaObject object) {
    return deprecated.contains(object.type())
        || isUsedBy(object)
        || object.family().stream()
            .flatMap(member -> member.components().stream())
            .anyMatch(Component::isDeprecated);
  }

  boolean contains(JavaClass type) {
    return deprecated.contains(type);
  }

  /** Whether a type names a class that is deprecated, other than {@code own}. */
  boolean isUsedBy(JavaType type, JavaClass own) {
    if (!(type instanceof JavaType.Declared declared)) {
      return false;
    }
    boolean isOwn = declared.raw().topLevel().equals(own);
    return (!isOwn && deprecated.contains(declared.raw().topLevel()))
        || declared.arguments().stream().anyMatch(argument -> isUsedBy(argument, own));
  }
}
