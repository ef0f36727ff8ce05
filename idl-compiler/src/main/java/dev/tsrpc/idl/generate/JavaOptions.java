package dev.tsrpc.idl.generate;

import java.util.Set;

/**
 * What a user chooses for the Java target.
 *
 * @param basePackage the package of the source root's own files; empty for none
 * @param protoClass the class of typed handles: {@code ChatProto}
 */
public record JavaOptions(String basePackage, String protoClass) {
  private static final Set<String> NESTED_IN_PROTO = Set.of("Apis", "Msgs", "Descriptor");

  public JavaOptions {
    if (!basePackage.isEmpty() && !JavaWords.isPackageName(basePackage)) {
      throw new IllegalArgumentException("not a Java package: " + basePackage);
    }
    if (!JavaWords.isTypeName(protoClass) || NESTED_IN_PROTO.contains(protoClass)) {
      throw new IllegalArgumentException("not a name for a Java class: " + protoClass);
    }
  }

  /**
   * Returns the options for a project that chose nothing.
   *
   * @param groupId what the package is made from: {@code com.example.my-shop} gives {@code
   *     com.example.my_shop}
   * @param project the artifactId or the name of the source root's folder, from which the class of
   *     handles is named: {@code chat-room} gives {@code ChatRoomProto}
   */
  public static JavaOptions ofProject(String groupId, String project) {
    return new JavaOptions(packageOf(groupId), protoClassOf(project));
  }

  /** Returns a package for a groupId, or for any text with dots. */
  public static String packageOf(String groupId) {
    return JavaWords.packageName(groupId.split("\\.", -1));
  }

  /** Returns the name of the class of handles for a project's name. */
  public static String protoClassOf(String project) {
    return JavaWords.upperCamel(project) + "Proto";
  }
}
