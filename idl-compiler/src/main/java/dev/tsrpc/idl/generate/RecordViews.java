package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.Notes;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of records in one source. */
final class RecordViews {
  private final Imports imports;
  private final JavaLiterals literals;
  private final Deprecations deprecations;

  RecordViews(Imports imports, JavaLiterals literals, Deprecations deprecations) {
    this.imports = imports;
    this.literals = literals;
    this.deprecations = deprecations;
  }

  /**
   * Returns the view of a record.
   *
   * @param nested the records nested in it, rendered
   */
  RecordView record(JavaObject object, List<JavaCode> nested) {
    boolean isTopLevel = object.type().isTopLevel();
    return new RecordView(
        object.type().identifier(),
        docs(object),
        object.components().stream().map(this::component).toList(),
        nested,
        object.isWide(),
        isTopLevel,
        object.notes().deprecated() != null,
        isTopLevel && deprecations.isUsedBy(object));
  }

  private static Javadoc docs(JavaObject object) {
    List<Javadoc.Tag> tags = new ArrayList<>();
    for (Component component : object.components()) {
      String text = described(component.notes());
      if (!text.isBlank()) {
        tags.add(new Javadoc.Tag("@param " + component.name(), text));
      }
    }
    tags.addAll(deprecation(object.notes()));
    return Javadoc.of(object.notes().docs()).with(tags);
  }

  private static String described(Notes notes) {
    String deprecated = notes.deprecated();
    if (deprecated == null) {
      return notes.docs();
    }
    String suffix = deprecated.isBlank() ? " (deprecated)" : " (deprecated: " + deprecated + ")";
    return (notes.docs().strip() + suffix).strip();
  }

  /** Returns the tag that says why something is deprecated, if it is. */
  static List<Javadoc.Tag> deprecation(Notes notes) {
    String deprecated = notes.deprecated();
    return deprecated == null ? List.of() : List.of(new Javadoc.Tag("@deprecated", deprecated));
  }

  private ComponentView component(Component component) {
    JavaIdentifier name = component.name();
    JavaCode parameter = JavaCode.of("%s %s", imports.use(component.javaType()), name);
    return new ComponentView(
        name,
        Javadoc.of("").with(deprecation(component.notes())),
        imports.use(component.javaType()),
        parameter,
        check(component),
        stored(component),
        built(component),
        taken(component),
        component.notes().isSensitive(),
        component.isDeprecated());
  }

  private JavaCode check(Component component) {
    JavaIdentifier name = component.name();
    JavaType type = component.javaType();
    if (!(type instanceof JavaType.Declared declared)) {
      return new JavaCode("");
    }
    if (declared.arguments().isEmpty()) {
      return type.isNullable()
          ? new JavaCode("")
          : JavaCode.of(
              "%s.requireNonNull(%s, %s);", imports.library("Objects"), name, name.literal());
    }
    JavaCode copy = copy(JavaCode.of("%s", name), declared);
    return type.isNullable()
        ? JavaCode.of("%s = %s == null ? null : %s;", name, name, copy)
        : JavaCode.of("%s = %s;", name, copy);
  }

  private JavaCode copy(JavaCode value, JavaType.Declared type) {
    boolean isMap = type.arguments().size() == 2;
    boolean holdsNull = type.arguments().get(isMap ? 1 : 0).isNullable();
    return JavaCode.of(
        holdsNull ? "%s.copyOfNullable(%s)" : "%s.copyOf(%s)",
        imports.library(isMap ? "FrozenMap" : "FrozenList"),
        value);
  }

  private JavaCode stored(Component component) {
    JavaIdentifier name = component.name();
    JavaType type = component.javaType();
    var value = component.defaultValue();
    if (value == null) {
      return JavaCode.of("%s %s", imports.use(type.nullable()), name);
    }
    JavaCode first = literals.defaultOf(type, value);
    return JavaCode.of("%s %s = %s", imports.use(type), name, first);
  }

  private JavaCode built(Component component) {
    JavaIdentifier name = component.name();
    return component.javaType().isNullable() || component.hasDefault()
        ? JavaCode.of("%s", name)
        : JavaCode.of(
            "%s.requireNonNull(%s, %s)", imports.library("Objects"), name, name.literal());
  }

  private JavaCode taken(Component component) {
    JavaCode value = JavaCode.of("builder.%s", component.name());
    JavaType type = component.javaType();
    boolean isCollection =
        type instanceof JavaType.Declared declared && !declared.arguments().isEmpty();
    if (type.isNullable()) {
      return isCollection
          ? JavaCode.of("%s == null ? null : %s", value, copy(value, (JavaType.Declared) type))
          : value;
    }
    if (component.hasDefault() && type.isPrimitive()) {
      return value;
    }
    JavaCode objects = imports.library("Objects");
    JavaCode present =
        JavaCode.of("%s.requireNonNull(%s, %s)", objects, value, component.name().literal());
    return isCollection ? copy(present, (JavaType.Declared) type) : present;
  }
}
