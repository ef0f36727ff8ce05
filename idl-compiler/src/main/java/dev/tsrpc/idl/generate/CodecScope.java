package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the code of one codec shares: how it names classes, and its methods for lists and maps. */
final class CodecScope {
  private final Schema schema;
  private final JavaNames names;
  private final JavaTypes types;
  private final Imports imports;
  private final Set<String> loopNames = new HashSet<>();
  private final List<LoopView> loops = new ArrayList<>();

  CodecScope(Schema schema, JavaNames names, Imports imports) {
    this.schema = schema;
    this.names = names;
    this.types = new JavaTypes(schema, names);
    this.imports = imports;
  }

  Schema schema() {
    return schema;
  }

  JavaNames names() {
    return names;
  }

  JavaTypes types() {
    return types;
  }

  Imports imports() {
    return imports;
  }

  /** Returns the only instance of a class's codec. */
  JavaCode codec(JavaClass type) {
    return JavaCode.of("%s.INSTANCE", imports.use(type.codec()));
  }

  /** Returns a name for a pair of methods that no other has. */
  JavaIdentifier loopName(String wanted) {
    String name = wanted;
    while (!loopNames.add(name)) {
      name += "_";
    }
    return new JavaIdentifier(name);
  }

  /** Adds a pair of methods at a place among the others: before those that it calls. */
  void add(int place, LoopView loop) {
    loops.add(place, loop);
  }

  List<LoopView> loops() {
    return List.copyOf(loops);
  }
}
