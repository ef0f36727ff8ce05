package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.ObjectShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An object of the schema that becomes a class.
 *
 * @param typeId its path in the descriptor: {@code user/auth/Account#/address} for one in braces
 * @param components its fields in the order written; what an index signature lets in comes last
 * @param nested the objects in braces in its fields
 * @param location where it is declared
 */
record JavaObject(
    JavaClass type,
    String typeId,
    ObjectShape shape,
    List<Component> components,
    List<JavaObject> nested,
    Notes notes,
    Location location) {
  /** A method has 255, and one is the object itself. */
  private static final int MAX_SLOTS = 254;

  JavaObject {
    components = List.copyOf(components);
    nested = List.copyOf(nested);
  }

  /** Whether it has more components than a constructor can have parameters. */
  boolean isWide() {
    return components.stream().mapToInt(Component::slots).sum() > MAX_SLOTS;
  }

  /** Returns all objects of one source: this one and those nested in it. */
  List<JavaObject> family() {
    List<JavaObject> family = new ArrayList<>();
    family.add(this);
    nested.forEach(object -> family.addAll(object.family()));
    return family;
  }

  /** Returns the names of variables in its source. */
  Set<String> variables() {
    Set<String> names = new HashSet<>();
    for (JavaObject object : family()) {
      object.components.forEach(component -> names.add(component.name().text()));
    }
    return names;
  }

  /** Returns the simple names of the objects in braces in its source. */
  Set<String> nestedNames() {
    Set<String> names = new HashSet<>();
    family().stream().skip(1).forEach(object -> names.add(object.type().simpleName()));
    return names;
  }
}
