package dev.tsrpc.idl.generate;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that generated code uses and does not declare, by their simple names. */
final class Library {
  private static final Map<String, JavaClass> CLASSES =
      Stream.of(
              "java.lang Boolean Deprecated Double Float IllegalStateException Integer Long Object"
                  + " Override String SuppressWarnings",
              "java.math BigInteger",
              "java.time Instant",
              "java.util Arrays List Map Objects Set UUID",
              "org.jspecify.annotations NullMarked Nullable",
              "dev.tsrpc.runtime Api Bytes Conf FrozenList FrozenMap Msg ObjectId Proto TsrpcGenerated",
              "dev.tsrpc.runtime.codec CborReader CborWriter Codec JsonMembers JsonProperties JsonReader"
                  + " JsonWriter PathStep")
          .map(line -> line.split(" "))
          .flatMap(words -> Stream.of(words).skip(1).map(name -> JavaClass.of(words[0], name)))
          .collect(Collectors.toUnmodifiableMap(JavaClass::simpleName, type -> type));

  private Library() {}

  static JavaClass of(String simpleName) {
    JavaClass type = CLASSES.get(simpleName);
    if (type == null) {
      throw new AssertionError("not in the library: " + simpleName);
    }
    return type;
  }

  static Collection<JavaClass> all() {
    return CLASSES.values();
  }

  /** Whether a source sees a class of this name without an import, which must stay so. */
  static boolean isImplicit(String simpleName) {
    JavaClass type = CLASSES.get(simpleName);
    return type != null && type.packageName().equals("java.lang");
  }

  static JavaType type(String simpleName, JavaType... arguments) {
    return JavaType.of(of(simpleName), arguments);
  }

  static JavaType primitive(String keyword, String box) {
    return new JavaType.Primitive(keyword, of(box));
  }
}
