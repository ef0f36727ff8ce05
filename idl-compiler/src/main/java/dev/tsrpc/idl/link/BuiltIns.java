package dev.tsrpc.idl.link;

import dev.tsrpc.idl.schema.BufferKind;
import dev.tsrpc.idl.schema.Scalar;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.BufferType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that need no declaration. */
final class BuiltIns {
  private static final Set<Scalar> LATER_SCALARS =
      EnumSet.of(Scalar.UUID, Scalar.OBJECT_ID, Scalar.ANY, Scalar.OBJECT);
  private static final Set<String> LATER_UTILITIES =
      Set.of(
          "Pick",
          "Omit",
          "Partial",
          "Required",
          "Readonly",
          "Overwrite",
          "NonNullable",
          "Exclude",
          "Extract",
          "Set",
          "ReadonlyArray");
  private static final Set<String> LATER_NAMES = Set.of("unknown", "null", "undefined", "never");
  private static final Set<String> CONTAINERS = Set.of("Array", "Record", "Map");
  private static final Map<String, Type> TYPES = types();
  private static final Set<String> NAMES = names();

  private BuiltIns() {}

  private static Map<String, Type> types() {
    Map<String, Type> types = new HashMap<>();
    for (Scalar scalar : Scalar.values()) {
      if (!LATER_SCALARS.contains(scalar)) {
        types.put(scalar.keyword(), new ScalarType(scalar));
      }
    }
    types.put("bytes", new BufferType(BufferKind.UINT8));
    types.put(BufferKind.UINT8.keyword(), new BufferType(BufferKind.UINT8));
    types.put(BufferKind.ARRAY_BUFFER.keyword(), new BufferType(BufferKind.ARRAY_BUFFER));
    return Map.copyOf(types);
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(TYPES.keySet());
    names.addAll(CONTAINERS);
    names.addAll(LATER_UTILITIES);
    names.addAll(LATER_NAMES);
    for (Scalar scalar : Scalar.values()) {
      names.add(scalar.keyword());
    }
    for (BufferKind kind : BufferKind.values()) {
      names.add(kind.keyword());
    }
    return Set.copyOf(names);
  }

  /** Returns the type with a name, or null if there is none that means something already. */
  static @Nullable Type type(String name) {
    return TYPES.get(name);
  }

  /** Whether it is {@code Array}, {@code Record} or {@code Map}, which take types. */
  static boolean isContainer(String name) {
    return CONTAINERS.contains(name);
  }

  /** Whether the language has the name, whatever it means. */
  static boolean isKnown(String name) {
    return NAMES.contains(name);
  }

  static Set<String> all() {
    return NAMES;
  }
}
