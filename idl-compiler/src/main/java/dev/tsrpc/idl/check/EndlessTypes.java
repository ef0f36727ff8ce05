package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.ENDLESS_TYPE;

import dev.tsrpc.idl.check.RequiredParts.Part;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports types that need a value of themselves, by required fields alone. */
final class EndlessTypes implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    Map<QualifiedName, List<Part>> endless = withoutEnding(RequiredParts.of(schema));
    Set<QualifiedName> done = new HashSet<>();
    for (QualifiedName start : endless.keySet()) {
      Map<QualifiedName, Part> path = new LinkedHashMap<>();
      QualifiedName current = start;
      while (!path.containsKey(current) && done.add(current)) {
        Part part = endlessPart(current, endless);
        path.put(current, part);
        current = part.target();
      }
      if (path.containsKey(current)) {
        report(current, path, diagnostics);
      }
    }
  }

  private static Part endlessPart(QualifiedName name, Map<QualifiedName, List<Part>> endless) {
    return endless.getOrDefault(name, List.of()).stream()
        .filter(part -> endless.containsKey(part.target()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("it ends: " + name));
  }

  private static void report(
      QualifiedName name, Map<QualifiedName, Part> path, Diagnostics diagnostics) {
    List<Part> cycle = new ArrayList<>();
    Part part = next(name, path);
    while (!cycle.contains(part)) {
      cycle.add(part);
      part = next(part.target(), path);
    }
    List<String> fields = cycle.stream().map(Part::text).filter(text -> !text.isEmpty()).toList();
    if (fields.isEmpty()) {
      // Aliases alone, which have a rule of their own.
      return;
    }
    String way = String.join(".", fields);
    diagnostics
        .report(ENDLESS_TYPE, cycle.get(0).location(), name.name())
        .label("`" + way + "` is a `" + name.name() + "` again")
        .help("make one of these fields optional, or a list");
  }

  private static Part next(QualifiedName name, Map<QualifiedName, Part> path) {
    Part part = path.get(name);
    if (part == null) {
      throw new AssertionError("not on the way: " + name);
    }
    return part;
  }

  /** Takes out what ends, until nothing is left that does. */
  private static Map<QualifiedName, List<Part>> withoutEnding(Map<QualifiedName, List<Part>> all) {
    Map<QualifiedName, Set<QualifiedName>> users = new HashMap<>();
    Map<QualifiedName, List<Part>> left = new LinkedHashMap<>(all);
    all.forEach(
        (name, parts) ->
            parts.forEach(
                part ->
                    users.computeIfAbsent(part.target(), key -> new LinkedHashSet<>()).add(name)));
    Set<QualifiedName> ending = new LinkedHashSet<>();
    all.keySet().stream().filter(name -> ends(name, left)).forEach(ending::add);
    while (!ending.isEmpty()) {
      QualifiedName name = ending.iterator().next();
      ending.remove(name);
      left.remove(name);
      users.getOrDefault(name, Set.of()).stream()
          .filter(user -> left.containsKey(user) && ends(user, left))
          .forEach(ending::add);
    }
    return left;
  }

  private static boolean ends(QualifiedName name, Map<QualifiedName, List<Part>> left) {
    return left.getOrDefault(name, List.of()).stream()
        .noneMatch(part -> left.containsKey(part.target()));
  }
}
