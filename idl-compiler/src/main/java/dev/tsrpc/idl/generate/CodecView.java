package dev.tsrpc.idl.generate;

import java.util.List;

/**
 * What {@code codec.vm} reads.
 *
 * @param type the type of its values
 * @param typeId the id of the type in the descriptor
 * @param reserved the names that no entry of an index signature may have, as literals; empty if
 *     nothing asks for them
 * @param writes statements that write the value
 * @param reads statements that read and return one
 * @param sizes counts the entries; empty if their number is fixed
 * @param json the same for JSON
 * @param steps describe the fields by key for the path of an error
 * @param entryStep describes the entries of an index signature; empty if there is none
 * @param loops pairs of methods for lists and maps
 * @param nested codecs of objects in braces, rendered
 */
record CodecView(
    JavaIdentifier name,
    JavaCode type,
    StringLiteral typeId,
    List<StringLiteral> reserved,
    List<JavaCode> writes,
    List<JavaCode> reads,
    List<SizeView> sizes,
    JsonView json,
    List<StepView> steps,
    List<JavaCode> entryStep,
    List<LoopView> loops,
    List<JavaCode> nested,
    boolean isTopLevel,
    boolean usesDeprecated) {
  CodecView {
    reserved = List.copyOf(reserved);
    writes = List.copyOf(writes);
    reads = List.copyOf(reads);
    sizes = List.copyOf(sizes);
    steps = List.copyOf(steps);
    entryStep = List.copyOf(entryStep);
    loops = List.copyOf(loops);
    nested = List.copyOf(nested);
  }

  /** Returns the reserved names with commas between them. */
  JavaCode reservedNames() {
    return JavaCode.list(reserved);
  }

  /**
   * How many entries there are.
   *
   * @param fixed those that are always there
   * @param optional the components that may be absent
   */
  record SizeView(JavaCode fixed, List<JavaCode> optional) {
    SizeView {
      optional = List.copyOf(optional);
    }
  }

  /** What has a key. */
  record StepView(int key, JavaCode step) {}
}
