package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.RetiredId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the members of one thing, as a previous run gave them.
 *
 * @param live the members that it had, with their ids
 * @param retired the members that it had lost before; of two with one name the later one counts
 */
record Remembered(Map<String, Integer> live, List<RetiredId> retired) {
  /** Nothing. */
  static final Remembered NONE = new Remembered(Map.of(), List.of());

  Remembered {
    live = Collections.unmodifiableMap(new LinkedHashMap<>(live));
    retired = List.copyOf(retired);
  }

  /** Returns the id of a member that was lost, or null. */
  @Nullable Integer retiredId(String name) {
    Integer id = null;
    for (RetiredId entry : retired) {
      id = entry.name().equals(name) ? Integer.valueOf(entry.id()) : id;
    }
    return id;
  }

  /** Returns the name of the member that has or had an id, or null if none ever had it. */
  @Nullable String name(int id) {
    for (RetiredId entry : allRetired()) {
      if (entry.id() == id) {
        return entry.name();
      }
    }
    return null;
  }

  /** Returns what is left when the whole thing goes: all members are lost. */
  List<RetiredId> allRetired() {
    List<RetiredId> all = new ArrayList<>(retired);
    live.entrySet().stream()
        .map(entry -> new RetiredId(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(RetiredId::id))
        .forEach(all::add);
    return all;
  }
}
