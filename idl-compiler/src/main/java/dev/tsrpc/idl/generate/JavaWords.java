package dev.tsrpc.idl.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** What Java takes as a name, and how to make a name that it takes. */
final class JavaWords {
  /** Names that a component of a record cannot have, and one that a builder cannot. */
  private static final Set<String> FORBIDDEN_COMPONENTS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private static final Set<String> FORBIDDEN_TYPES =
      Set.of("permits", "record", "sealed", "var", "yield");

  private JavaWords() {}

  static boolean isIdentifier(String text) {
    return SourceVersion.isName(text, SourceVersion.RELEASE_17) && text.indexOf('.') < 0;
  }

  static boolean isTypeName(String text) {
    return isIdentifier(text) && !FORBIDDEN_TYPES.contains(text);
  }

  static boolean isComponentName(String text) {
    return isIdentifier(text) && !FORBIDDEN_COMPONENTS.contains(text);
  }

  static boolean isPackageName(String text) {
    return Arrays.stream(text.split("\\.", -1)).allMatch(JavaWords::isIdentifier);
  }

  /** Returns {@code text} as a component: {@code class} is {@code class_}, {@code a-b} is a_b. */
  static String componentName(String text) {
    String name = mangled(text);
    return isComponentName(name) ? name : name + "_";
  }

  /** Returns {@code text} as a type, as it is where possible. */
  static String typeName(String text) {
    String name = mangled(text);
    return isTypeName(name) ? name : name + "_";
  }

  /** Returns {@code text} as a type in camel case: {@code chat-room} is {@code ChatRoom}. */
  static String upperCamel(String text) {
    String camel =
        Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return typeName(camel);
  }

  /** Returns {@code text} as a constant: {@code userLogin} is {@code USER_LOGIN}. */
  static String constantName(String text) {
    String words =
        text.replaceAll("(\\p{Ll}|\\p{N})(\\p{Lu})", "$1_$2")
            .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2");
    return identifier(words.toUpperCase(Locale.ROOT));
  }

  /** Returns a package of sanitized parts, in lower case. */
  static String packageName(String... parts) {
    return packageName(List.of(parts));
  }

  private static String packageName(List<String> parts) {
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(part -> identifier(part.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("."));
  }

  /** Returns {@code text} as a name that is no keyword. */
  private static String identifier(String text) {
    String name = mangled(text);
    return isIdentifier(name) ? name : name + "_";
  }

  /** Returns {@code text} with what is no part of an identifier replaced; may be a keyword. */
  private static String mangled(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .map(
            c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_')
        .forEach(name::appendCodePoint);
    boolean isStart = !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0));
    return isStart ? name.toString() : "_" + name;
  }
}
