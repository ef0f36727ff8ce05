package dev.tsrpc.idl.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The imports of one source, collected while its body is rendered. A class whose simple name means
 * something else in that source is written with its package.
 */
final class Imports {
  private final JavaClass file;
  private final Set<String> packageMembers;
  private final Set<String> hidden;
  private final Map<String, JavaClass> seen = new HashMap<>();
  private final TreeSet<String> imported = new TreeSet<>();

  /**
   * Creates the imports of a source.
   *
   * @param file its top-level class
   * @param packageMembers simple names of the classes in its package
   * @param hidden names that mean something else inside: nested classes and variables
   */
  Imports(JavaClass file, Set<String> packageMembers, Set<String> hidden) {
    this.file = file;
    this.packageMembers = Set.copyOf(packageMembers);
    this.hidden = Set.copyOf(hidden);
  }

  /** Returns how the source names a type, with its arguments and annotations. */
  JavaCode use(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return new JavaCode(primitive.keyword());
    }
    JavaType.Declared declared = (JavaType.Declared) type;
    String name = name(declared.raw());
    if (declared.isNullable()) {
      int simple = name.lastIndexOf('.') + 1;
      String annotation = "@" + name(Library.of("Nullable")) + " ";
      name = name.substring(0, simple) + annotation + name.substring(simple);
    }
    if (declared.arguments().isEmpty()) {
      return new JavaCode(name);
    }
    String arguments =
        declared.arguments().stream()
            .map(argument -> use(argument).text())
            .collect(Collectors.joining(", "));
    return new JavaCode(name + "<" + arguments + ">");
  }

  /** Returns how the source names a class. */
  JavaCode use(JavaClass type) {
    return new JavaCode(name(type));
  }

  /** Returns how the source names a class of {@link Library}. */
  JavaCode library(String simpleName) {
    return new JavaCode(name(Library.of(simpleName)));
  }

  /** Returns how the source names a class of {@link Library} or null. */
  JavaCode nullable(String simpleName) {
    return use(Library.type(simpleName).nullable());
  }

  /** Returns the classes to import, sorted. */
  List<JavaCode> imported() {
    return imported.stream().map(JavaCode::new).toList();
  }

  private String name(JavaClass type) {
    if (!type.topLevel().equals(file)) {
      String rest = type.toString().substring(type.topLevel().toString().length());
      return topLevelName(type.topLevel()) + rest;
    }
    // A nested class is used by its owner and by what is inside it alone: its name is in scope.
    return type.isTopLevel() && hidden.contains(type.simpleName())
        ? type.toString()
        : type.simpleName();
  }

  private String topLevelName(JavaClass type) {
    String name = type.simpleName();
    JavaClass first = seen.getOrDefault(name, type);
    boolean isNear = type.packageName().equals(file.packageName());
    boolean isTaken =
        hidden.contains(name)
            || !first.equals(type)
            || name.equals(file.simpleName())
            || (!isNear && packageMembers.contains(name));
    if (isTaken) {
      return type.toString();
    }
    boolean isImplicit = type.packageName().equals("java.lang");
    if (!isNear && !isImplicit && Library.isImplicit(name)) {
      return type.toString();
    }
    seen.put(name, type);
    if (!isNear && !isImplicit) {
      imported.add(type.toString());
    }
    return name;
  }
}
