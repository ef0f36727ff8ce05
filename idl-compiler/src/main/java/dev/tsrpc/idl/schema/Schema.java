package dev.tsrpc.idl.schema;

import dev.tsrpc.idl.schema.Type.ReferenceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A linked protocol: everything that a source root declares.
 *
 * @param services in the order of {@code tsrpc-cli}: by the sorted {@code PtlX}/{@code MsgX} paths
 * @param declarations by name, among them the request, response and message types of the services,
 *     and the types of libraries that this protocol refers to
 * @param imported the declarations that come from a library, whose classes exist already, each with
 *     the base package of that library
 * @param javaPackages what {@code @java.package} says in the files of declarations
 * @param retired what previous versions declared and this one does not; its ids stay taken
 */
public record Schema(
    List<Service> services,
    Map<QualifiedName, Declaration> declarations,
    Map<QualifiedName, String> imported,
    Map<QualifiedName, String> javaPackages,
    Retired retired) {
  public Schema {
    services = List.copyOf(services);
    declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
    imported = Map.copyOf(imported);
    javaPackages = Map.copyOf(javaPackages);
  }

  /** Returns the declaration called {@code name}; the linker guarantees it for each reference. */
  public Declaration declaration(QualifiedName name) {
    Declaration declaration = declarations.get(name);
    if (declaration == null) {
      throw new AssertionError("not linked: " + name);
    }
    return declaration;
  }

  /**
   * Returns what a type is when aliases are looked through. An alias of itself, which only a schema
   * with errors has, stays.
   */
  public Type underlying(Type type) {
    Set<QualifiedName> seen = new HashSet<>();
    Type found = type;
    while (found instanceof ReferenceType reference
        && declarations.get(reference.target()) instanceof AliasType alias
        && seen.add(alias.name())) {
      found = alias.type();
    }
    return found;
  }

  public Optional<Declaration> find(QualifiedName name) {
    return Optional.ofNullable(declarations.get(name));
  }

  public List<InterfaceType> interfaces() {
    return declared(InterfaceType.class);
  }

  public List<EnumType> enums() {
    return declared(EnumType.class);
  }

  public List<AliasType> aliases() {
    return declared(AliasType.class);
  }

  private <T extends Declaration> List<T> declared(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Declaration declaration : declarations.values()) {
      if (kind.isInstance(declaration)) {
        found.add(kind.cast(declaration));
      }
    }
    return List.copyOf(found);
  }
}
