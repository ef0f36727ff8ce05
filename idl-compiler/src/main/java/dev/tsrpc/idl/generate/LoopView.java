package dev.tsrpc.idl.generate;

import java.util.List;

/**
 * What {@code codec.vm} reads of a list or a map: a pair of methods writes and reads it.
 *
 * @param name what the names of the methods end with
 * @param type the type of the list or the map
 * @param builder the type of its builder
 * @param element the type of a list's element; of a map's entry
 * @param keys the type of a map's keys, boxed not; empty for a list
 * @param writes statements that write an element
 * @param read the expression that reads one
 */
record LoopView(
    JavaIdentifier name,
    JavaCode type,
    JavaCode builder,
    JavaCode element,
    List<KeyView> keys,
    List<JavaCode> writes,
    JavaCode read) {
  LoopView {
    keys = List.copyOf(keys);
    writes = List.copyOf(writes);
  }

  /**
   * The keys of a map.
   *
   * @param type of a local variable
   * @param read the expression that reads one
   */
  record KeyView(JavaCode type, JavaCode read) {}
}
