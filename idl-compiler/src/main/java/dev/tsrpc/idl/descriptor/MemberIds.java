package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.RetiredId;
import dev.tsrpc.idl.schema.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives ids to the members of one thing. Who had an id keeps it, also after having been away; who
 * is new gets the lowest that nobody ever had.
 */
final class MemberIds {
  private final Remembered remembered;
  private final Set<String> names;
  private final Set<Integer> taken = new HashSet<>();
  private final Map<String, Integer> given = new HashMap<>();
  private final Set<String> fresh = new LinkedHashSet<>();
  private int candidate;

  private MemberIds(List<Member> members, Remembered remembered) {
    this.remembered = remembered;
    this.names = members.stream().map(Member::name).collect(Collectors.toSet());
    taken.addAll(remembered.live().values());
    remembered.retired().forEach(entry -> taken.add(entry.id()));
    members.forEach(member -> taken.add(member.written()));
    members.forEach(member -> given.putIfAbsent(member.name(), id(member)));
  }

  /**
   * A member that needs an id.
   *
   * @param written the number of {@code @id}, or {@link Service#UNASSIGNED}
   * @param was the name of {@code @was}, or null
   */
  record Member(String name, int written, @Nullable String was) {}

  /** Gives ids, in the order of {@code members}. */
  static MemberIds assign(List<Member> members, Remembered remembered) {
    return new MemberIds(members, remembered);
  }

  int id(String name) {
    Integer id = given.get(name);
    if (id == null) {
      throw new AssertionError("no member " + name);
    }
    return id;
  }

  /** Returns the name by which a member is remembered: its own, unless it took over an id. */
  String knownName(String name) {
    String known = remembered.live().containsKey(name) ? name : remembered.name(id(name));
    return known == null ? name : known;
  }

  /** Returns the members that nobody remembered. */
  Set<String> fresh() {
    return fresh;
  }

  /** Returns the members that are gone, except those whose ids others took over. */
  List<RetiredId> retired() {
    Set<Integer> used = new HashSet<>(given.values());
    List<RetiredId> retired = new ArrayList<>();
    for (RetiredId entry : remembered.allRetired()) {
      if (!used.contains(entry.id())) {
        retired.add(entry);
      }
    }
    return retired;
  }

  private int id(Member member) {
    if (member.written() != Service.UNASSIGNED) {
      return member.written();
    }
    Integer known = remembered.live().get(member.name());
    if (known == null && member.was() != null) {
      known = idOfOldName(member.was());
    }
    if (known == null) {
      known = remembered.retiredId(member.name());
    }
    if (known != null) {
      return known;
    }
    fresh.add(member.name());
    return next();
  }

  // Whoever still has the old name keeps its id.
  private @Nullable Integer idOfOldName(String was) {
    if (names.contains(was)) {
      return null;
    }
    Integer live = remembered.live().get(was);
    return live != null ? live : remembered.retiredId(was);
  }

  private int next() {
    while (!taken.add(candidate)) {
      candidate++;
    }
    return candidate;
  }
}
