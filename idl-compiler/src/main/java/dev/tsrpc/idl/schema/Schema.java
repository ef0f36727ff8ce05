package dev.tsrpc.idl.schema;

import java.util.ArrayList;
import java.util.Collections;
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
 * @param imported the declarations that come from a library; their classes exist already
 * @param javaPackages the Java package of each declaration that does not lie in the base package
 *     plus its directory: of what {@code @java.package} moves, and of all that is imported
 * @param retired what previous versions declared and this one does not; its ids stay taken
 */
public record Schema(
    List<Service> services,
    Map<QualifiedName, Declaration> declarations,
    Set<QualifiedName> imported,
    Map<QualifiedName, String> javaPackages,
    Retired retired) {
  public Schema {
    services = List.copyOf(services);
    declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
    imported = Set.copyOf(imported);
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
