package dev.tsrpc.idl.descriptor;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.LIBRARY_WITHOUT_IDS;
import static java.util.stream.Collectors.toSet;

import dev.tsrpc.idl.descriptor.MemberIds.Member;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Retired;
import dev.tsrpc.idl.schema.RetiredId;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives ids to the members of everything. The same schema with the same memory always gets the same
 * ids; no id ever means two things. Stateless, for any number of threads.
 */
public final class IdAssigner {
  /**
   * Returns the schema with all ids, and with everything that the memory has and the schema lacks
   * as retired.
   *
   * @param schema as linked
   * @param memory what the previous run left
   * @param libraries the memories of the libraries; their types get the ids that they have there
   */
  public Schema assign(
      Schema schema, Memory memory, List<Memory> libraries, Diagnostics diagnostics) {
    Renames renames = Renames.find(schema, memory);
    ShapeIds own = new ShapeIds(renames::remembered);
    Map<QualifiedName, Declaration> declarations = new LinkedHashMap<>();
    for (Declaration declaration : schema.declarations().values()) {
      boolean isImported = schema.imported().containsKey(declaration.name());
      Declaration complete =
          isImported ? imported(declaration, libraries, diagnostics) : declaration.accept(own);
      declarations.put(declaration.name(), complete);
    }
    ShiftedEnumValues.check(schema, memory, renames, diagnostics);
    MemberIds services = services(schema, memory);
    return new Schema(
        schema.services().stream().map(service -> withId(service, services)).toList(),
        declarations,
        schema.imported(),
        schema.javaPackages(),
        new Retired(services.retired(), retiredShapes(memory, own.members().keySet(), schema)));
  }

  private static Declaration imported(
      Declaration declaration, List<Memory> libraries, Diagnostics diagnostics) {
    ShapeIds ids = new ShapeIds(path -> remembered(path, libraries));
    Declaration complete = declaration.accept(ids);
    for (String name : ids.fresh()) {
      diagnostics
          .report(LIBRARY_WITHOUT_IDS, declaration.location(), name)
          .help("run `tsrpcc proto` where it comes from");
    }
    return complete;
  }

  private static Remembered remembered(ShapePath path, List<Memory> libraries) {
    return libraries.stream()
        .map(library -> Optional.ofNullable(library.shape(path)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Remembered.NONE);
  }

  private static MemberIds services(Schema schema, Memory memory) {
    List<Member> members = new ArrayList<>();
    for (Service service : schema.services()) {
      members.add(new Member(ServiceKey.of(service), service.id(), ServiceKey.was(service)));
    }
    return MemberIds.assign(members, memory.services());
  }

  private static Service withId(Service service, MemberIds ids) {
    return service.withId(ids.id(ServiceKey.of(service)));
  }

  // What an imported type has lost, its library remembers.
  private static Map<String, List<RetiredId>> retiredShapes(
      Memory memory, Set<String> paths, Schema schema) {
    Set<String> imported =
        schema.imported().keySet().stream().map(QualifiedName::toString).collect(toSet());
    Map<String, List<RetiredId>> retired = new HashMap<>();
    for (String path : memory.paths()) {
      ShapePath place = new ShapePath(path);
      Remembered remembered = memory.shape(place);
      boolean isHere = paths.contains(path) || imported.contains(place.owner());
      if (!isHere && remembered != null && !remembered.allRetired().isEmpty()) {
        retired.put(path, remembered.allRetired());
      }
    }
    return retired;
  }
}
