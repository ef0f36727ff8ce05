package dev.tsrpc.idl.generate;

import java.util.List;
import java.util.stream.Collectors;

/** Code that was put together from nothing but {@link Printable}s and text of our own. */
record JavaCode(String text) implements Printable {
  /**
   * Returns {@code format} with each {@code %s} replaced.
   *
   * @param format a text of our own
   */
  static JavaCode of(String format, Printable... parts) {
    return new JavaCode(String.format(format, (Object[]) parts));
  }

  /** Returns the parts with commas between them. */
  static JavaCode list(List<? extends Printable> parts) {
    return new JavaCode(parts.stream().map(Printable::toString).collect(Collectors.joining(", ")));
  }

  /** Returns this code with each line moved to the right. */
  JavaCode indented(int columns) {
    String lines =
        text.lines()
            .map(line -> line.isEmpty() ? line : " ".repeat(columns) + line)
            .collect(Collectors.joining("\n"));
    return new JavaCode(lines);
  }

  @Override
  public String toString() {
    return text;
  }
}
