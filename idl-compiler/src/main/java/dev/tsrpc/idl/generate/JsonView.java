package dev.tsrpc.idl.generate;

import java.util.List;

/**
 * What {@code codec.vm} reads of a codec's JSON.
 *
 * @param isObject whether the values are objects with properties that are declared
 * @param properties calls that declare them
 * @param writes statements that write the value
 * @param reads statements that read and return one
 * @param readers the method that reads one property of an object; empty if there is nothing to read
 */
record JsonView(
    boolean isObject,
    List<JavaCode> properties,
    List<JavaCode> writes,
    List<JavaCode> reads,
    List<PropertyReader> readers) {
  JsonView {
    properties = List.copyOf(properties);
    writes = List.copyOf(writes);
    reads = List.copyOf(reads);
    readers = List.copyOf(readers);
  }

  /**
   * The method that reads one property.
   *
   * @param parameters those behind the reader and the name
   * @param cases what is done by name
   * @param others what is done with any other name; empty if there is none
   */
  record PropertyReader(JavaCode parameters, List<CaseView> cases, List<JavaCode> others) {
    PropertyReader {
      cases = List.copyOf(cases);
      others = List.copyOf(others);
    }
  }

  /** What is done with the property of a name. */
  record CaseView(StringLiteral name, JavaCode code) {}
}
