package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which declarations of the previous run go by another name now. {@code @was} says so; else a new
 * declaration continues the vanished one with which it shares the most members. Ids are copied, so
 * that the old name finds its own again if it returns.
 */
final class Renames {
  private static final int CANDIDATES = 16;

  private final Map<String, String> oldByNew = new HashMap<>();
  private final Memory memory;

  private Renames(Memory memory) {
    this.memory = memory;
  }

  static Renames find(Schema schema, Memory memory) {
    Renames renames = new Renames(memory);
    renames.addWritten(schema);
    renames.addGuessed(schema);
    return renames;
  }

  /** Returns what a place had, under its present name or under its old one. */
  Remembered remembered(ShapePath path) {
    Remembered own = memory.shape(path);
    if (own != null) {
      return own;
    }
    String old = oldByNew.get(path.owner());
    Remembered inherited = old == null ? null : memory.shape(path.in(old));
    return inherited == null ? Remembered.NONE : inherited;
  }

  /** Returns the name under which the memory knows a declaration. */
  String knownName(QualifiedName name) {
    return oldByNew.getOrDefault(name.toString(), name.toString());
  }

  private void addWritten(Schema schema) {
    for (Declaration declaration : schema.declarations().values()) {
      String was = declaration.notes().was();
      if (was != null) {
        boolean isFull = was.indexOf('/') >= 0;
        add(declaration.name().toString(), isFull ? was : declaration.name().module() + "/" + was);
      }
    }
    for (Service service : schema.services()) {
      String old = ServiceKey.oldName(service);
      if (old != null) {
        addTypes(service.name(), old, ServiceKey.kind(service).equals(ServiceKey.API));
      }
    }
  }

  private void addTypes(String service, String old, boolean isApi) {
    if (!isApi) {
      add(typeName(service, "Msg", "Msg"), typeName(old, "Msg", "Msg"));
      return;
    }
    add(typeName(service, "Ptl", "Req"), typeName(old, "Ptl", "Req"));
    add(typeName(service, "Ptl", "Res"), typeName(old, "Ptl", "Res"));
  }

  private static String typeName(String service, String filePrefix, String typePrefix) {
    int slash = service.lastIndexOf('/') + 1;
    String simple = service.substring(slash);
    return service.substring(0, slash) + filePrefix + simple + "/" + typePrefix + simple;
  }

  private void add(String name, String old) {
    boolean isNew = !memory.owners().contains(name);
    if (isNew && memory.owners().contains(old)) {
      oldByNew.put(name, old);
    }
  }

  private void addGuessed(Schema schema) {
    Set<String> present = new HashSet<>();
    schema.declarations().keySet().forEach(name -> present.add(name.toString()));
    Map<String, List<String>> vanishedByMember = new HashMap<>();
    memory
        .liveMembers()
        .forEach(
            (owner, members) -> {
              if (!present.contains(owner) && !oldByNew.containsValue(owner)) {
                members.forEach(
                    member ->
                        vanishedByMember
                            .computeIfAbsent(member, key -> new ArrayList<>())
                            .add(owner));
              }
            });
    if (vanishedByMember.isEmpty()) {
      return;
    }
    Set<Guess> guesses = new TreeSet<>(Guess.BEST_FIRST);
    for (Map.Entry<String, Set<String>> entry : newMembers(schema).entrySet()) {
      guesses.addAll(guesses(entry.getKey(), entry.getValue(), vanishedByMember));
    }
    Set<String> used = new HashSet<>();
    for (Guess guess : guesses) {
      if (!oldByNew.containsKey(guess.name()) && used.add(guess.old())) {
        oldByNew.put(guess.name(), guess.old());
      }
    }
  }

  private Map<String, Set<String>> newMembers(Schema schema) {
    ShapeIds places = new ShapeIds(path -> Remembered.NONE);
    for (Declaration declaration : schema.declarations().values()) {
      String name = declaration.name().toString();
      boolean isKnown = memory.owners().contains(name) || oldByNew.containsKey(name);
      if (!isKnown && !schema.imported().containsKey(declaration.name())) {
        declaration.accept(places);
      }
    }
    Map<String, Set<String>> members = new TreeMap<>();
    places.members().forEach((path, names) -> Memory.addMembers(path, names, members));
    return members;
  }

  private static List<Guess> guesses(
      String name, Set<String> members, Map<String, List<String>> vanishedByMember) {
    Map<String, Integer> shared = new TreeMap<>();
    for (String member : members) {
      vanishedByMember
          .getOrDefault(member, List.of())
          .forEach(old -> shared.merge(old, 1, Integer::sum));
    }
    List<Guess> guesses = new ArrayList<>();
    shared.forEach((old, count) -> guesses.add(new Guess(name, old, count)));
    // A root that was moved as a whole must not be compared each with each to the end.
    return guesses.stream().sorted(Guess.BEST_FIRST).limit(CANDIDATES).toList();
  }

  /** Perhaps {@code name} is what was called {@code old}. */
  private record Guess(String name, String old, int shared) {
    static final Comparator<Guess> BEST_FIRST =
        Comparator.comparingInt(Guess::shared)
            .thenComparing(Guess::hasSameSimpleName)
            .reversed()
            .thenComparing(Guess::name)
            .thenComparing(Guess::old);

    private boolean hasSameSimpleName() {
      return simpleName(name).equals(simpleName(old));
    }

    private static String simpleName(String path) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }
}
