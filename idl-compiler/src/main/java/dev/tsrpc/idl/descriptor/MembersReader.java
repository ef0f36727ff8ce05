package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.descriptor.DescriptorNode.DamageException;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.schema.RetiredId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lists of members with their ids. */
final class MembersReader {
  // With ids beyond it somebody has chosen them, and they are not dense.
  private static final int MAX_GAPS = 4096;

  private final boolean isOurs;
  private final List<Duplicate> duplicates = new ArrayList<>();

  /**
   * Creates a reader.
   *
   * @param isOurs whether the descriptor remembers what is gone; {@code tsrpc-cli} does not
   */
  MembersReader(boolean isOurs) {
    this.isOurs = isOurs;
  }

  /** An id that two members have. */
  record Duplicate(int id, Location location, Location first) {}

  /** Begins the names of members whose names are forgotten. */
  static final String FORGOTTEN = "?";

  /** Finds the name of a member. */
  interface NameOf {
    String name(DescriptorNode member) throws DamageException;
  }

  List<Duplicate> duplicates() {
    return duplicates;
  }

  /**
   * Reads members.
   *
   * @param live the list of those that are there, or null
   * @param lost the list of those that are gone, or null
   * @param gapPrefix begins the names of those whose names are forgotten
   */
  Remembered read(
      @Nullable DescriptorNode live, @Nullable DescriptorNode lost, NameOf nameOf, String gapPrefix)
      throws DamageException {
    Map<Integer, Location> places = new LinkedHashMap<>();
    Map<String, Integer> ids = new LinkedHashMap<>();
    List<RetiredId> retired = new ArrayList<>();
    for (DescriptorNode member : live == null ? List.<DescriptorNode>of() : live.elements()) {
      Integer twin = ids.put(nameOf.name(member), id(member, places));
      if (twin != null) {
        // Two branches gave one name an id each, and both are in use.
        retired.add(new RetiredId(gapPrefix + twin, twin));
      }
    }
    for (DescriptorNode member : lost == null ? List.<DescriptorNode>of() : lost.elements()) {
      retired.add(new RetiredId(nameOf.name(member), id(member, places)));
    }
    if (!isOurs) {
      retired.addAll(gaps(places, gapPrefix));
    }
    return new Remembered(ids, retired);
  }

  private int id(DescriptorNode member, Map<Integer, Location> places) throws DamageException {
    DescriptorNode node = member.at("id");
    int id = node.number();
    Location first = places.putIfAbsent(id, node.value().location());
    if (first != null) {
      duplicates.add(new Duplicate(id, node.value().location(), first));
    }
    return id;
  }

  // A gap in a descriptor of tsrpc-cli is the id of something that it has forgotten.
  private static List<RetiredId> gaps(Map<Integer, Location> places, String prefix) {
    int last = places.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    List<RetiredId> gaps = new ArrayList<>();
    if (last > MAX_GAPS) {
      return gaps;
    }
    for (int id = 0; id < last; id++) {
      if (!places.containsKey(id)) {
        gaps.add(new RetiredId(prefix + id, id));
      }
    }
    return gaps;
  }
}
