package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.link.AnnotationTarget.ALIAS;
import static dev.tsrpc.idl.link.AnnotationTarget.API;
import static dev.tsrpc.idl.link.AnnotationTarget.BODY;
import static dev.tsrpc.idl.link.AnnotationTarget.ENUM;
import static dev.tsrpc.idl.link.AnnotationTarget.ENUM_MEMBER;
import static dev.tsrpc.idl.link.AnnotationTarget.FIELD;
import static dev.tsrpc.idl.link.AnnotationTarget.FILE;
import static dev.tsrpc.idl.link.AnnotationTarget.INTERFACE;
import static dev.tsrpc.idl.link.AnnotationTarget.MSG;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which annotations there are, and where they may stand. */
final class AnnotationRules {
  private static final String EXTENSION_PREFIX = "ext.";
  private static final Set<AnnotationTarget> ANYTHING =
      EnumSet.of(INTERFACE, ENUM, ALIAS, API, MSG, BODY, FIELD, ENUM_MEMBER);
  private static final Map<String, Set<AnnotationTarget>> TARGETS =
      Map.ofEntries(
          Map.entry("conf", EnumSet.of(API, MSG)),
          Map.entry("from", EnumSet.of(MSG)),
          Map.entry("deprecated", ANYTHING),
          Map.entry("id", EnumSet.of(API, MSG, FIELD, ENUM_MEMBER)),
          Map.entry("was", EnumSet.of(INTERFACE, ENUM, ALIAS, API, MSG, FIELD, ENUM_MEMBER)),
          Map.entry("sensitive", EnumSet.of(FIELD)),
          Map.entry("java.name", EnumSet.of(INTERFACE, ENUM, ALIAS, API, MSG, FIELD, ENUM_MEMBER)),
          Map.entry("java.package", EnumSet.of(FILE)),
          Map.entry("min", EnumSet.of(FIELD, ALIAS)),
          Map.entry("max", EnumSet.of(FIELD, ALIAS)),
          Map.entry("length", EnumSet.of(FIELD, ALIAS)),
          Map.entry("pattern", EnumSet.of(FIELD, ALIAS)));
  private static final Set<String> LATER = Set.of("min", "max", "length", "pattern");

  private AnnotationRules() {}

  /** Returns what an annotation may stand before, or null if there is no such annotation. */
  static @Nullable Set<AnnotationTarget> targets(String name) {
    return isExtension(name) ? ANYTHING : TARGETS.get(name);
  }

  /** Whether an annotation is the user's own, for generators of the user's own. */
  static boolean isExtension(String name) {
    return name.startsWith(EXTENSION_PREFIX) && name.length() > EXTENSION_PREFIX.length();
  }

  /** Returns the name under which the descriptor has a user's own annotation. */
  static String extensionName(String name) {
    return name.substring(EXTENSION_PREFIX.length());
  }

  static boolean isLater(String name) {
    return LATER.contains(name);
  }

  static Set<String> names() {
    return TARGETS.keySet();
  }
}
