package dev.tsrpc.idl.generate;

import java.util.List;

/**
 * What {@code codec.vm} reads of a list or a map: a pair of methods writes and reads it, in each
 * encoding.
 *
 * @param name what the names of the methods end with
 * @param type the type of the list or the map
 * @param builder the type of its builder
 * @param element the type of a list's element; of a map's entry
 * @param keys the type of a map's keys, boxed not; empty for a list
 * @param writes statements that write an element
 * @param read the expression that reads one
 * @param writesJson statements that write an element to JSON
 * @param readJson the expression that reads one from JSON
 */
record LoopView(
    JavaIdentifier name,
    JavaCode type,
    JavaCode builder,
    JavaCode element,
    List<KeyView> keys,
    List<JavaCode> writes,
    JavaCode read,
    List<JavaCode> writesJson,
    JavaCode readJson) {
  LoopView {
    keys = List.copyOf(keys);
    writes = List.copyOf(writes);
    writesJson = List.copyOf(writesJson);
  }

  /**
   * The keys of a map.
   *
   * @param type of a local variable
   * @param reading the method that reads one
   */
  record KeyView(JavaCode type, JavaIdentifier reading) {}
}
