package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import java.util.Locale;

/** How declarations and members are called in Java. What clashes, {@link NameClashes} finds. */
final class JavaNames {
  /** The component that holds what an index signature lets in. */
  static final String ENTRIES = "entries";

  private final Schema schema;
  private final JavaOptions options;

  JavaNames(Schema schema, JavaOptions options) {
    this.schema = schema;
    this.options = options;
  }

  /** Returns the class of a declaration, whether or not one is generated for it. */
  JavaClass type(Declaration declaration) {
    QualifiedName name = declaration.name();
    String javaName = declaration.notes().javaName();
    String simpleName = JavaWords.typeName(javaName == null ? name.name() : javaName);
    return JavaClass.of(packageOf(name), simpleName);
  }

  private String packageOf(QualifiedName name) {
    String given = schema.javaPackages().get(name);
    if (given != null) {
      return given;
    }
    String base = schema.imported().getOrDefault(name, options.basePackage());
    String below = JavaWords.packageName(name.directory().split("/", -1));
    return base.isEmpty() || below.isEmpty() ? base + below : base + "." + below;
  }

  /** Returns the class of typed handles. */
  JavaClass proto() {
    return JavaClass.of(options.basePackage(), options.protoClass());
  }

  /** Returns the constant of a service in the class of handles. */
  JavaIdentifier handle(Service service) {
    String javaName = service.notes().javaName();
    return constant(javaName == null ? service.name() : javaName);
  }

  static JavaIdentifier component(Field field) {
    String javaName = field.notes().javaName();
    return new JavaIdentifier(JavaWords.componentName(javaName == null ? field.name() : javaName));
  }

  static JavaIdentifier constant(EnumMember member) {
    String javaName = member.notes().javaName();
    return constant(javaName == null ? member.name() : javaName);
  }

  private static JavaIdentifier constant(String name) {
    return new JavaIdentifier(JavaWords.constantName(name));
  }

  /** Returns the class of an object in braces that stands in a field of {@code owner}. */
  static JavaClass inline(JavaClass owner, Field field) {
    String javaName = field.notes().javaName();
    return inline(owner, javaName == null ? field.name() : javaName);
  }

  /** Returns the class of an object in braces that stands in the index signature of an owner. */
  static JavaClass inlineEntry(JavaClass owner) {
    return inline(owner, ENTRIES);
  }

  private static JavaClass inline(JavaClass owner, String name) {
    String first = name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    String upper = first.toUpperCase(Locale.ROOT) + name.substring(first.length());
    return owner.nested(JavaWords.typeName(upper));
  }
}
