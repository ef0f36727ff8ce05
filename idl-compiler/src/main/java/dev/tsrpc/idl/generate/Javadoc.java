package dev.tsrpc.idl.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A documentation comment, laid out from its opening to its end.
 *
 * @param lines its lines, escaped; empty for one that is left out
 */
record Javadoc(List<String> lines) implements Printable {
  private static final int WIDTH = 100;

  Javadoc {
    lines = List.copyOf(lines);
  }

  static Javadoc of(String docs) {
    List<String> lines = new ArrayList<>();
    boolean isParagraph = false;
    for (String line : docs.strip().lines().map(String::stripTrailing).toList()) {
      if (line.isEmpty()) {
        isParagraph = !lines.isEmpty();
        continue;
      }
      if (isParagraph) {
        lines.add("");
      }
      lines.addAll(wrapped((isParagraph ? "<p>" : "") + JavadocText.escaped(line), ""));
      isParagraph = false;
    }
    return new Javadoc(lines);
  }

  /** Returns these docs, or {@code text} if there are none. */
  Javadoc or(String text) {
    return lines.isEmpty() ? of(text) : this;
  }

  /** Returns this with block tags at the end, as those of parameters. */
  Javadoc with(List<Tag> tags) {
    if (tags.isEmpty()) {
      return this;
    }
    List<String> all = new ArrayList<>(lines);
    if (!lines.isEmpty()) {
      all.add("");
    }
    for (Tag tag : tags) {
      String text = JavadocText.escaped(tag.text().strip().replaceAll("\\s+", " "));
      all.addAll(wrapped((tag.head() + " " + text).strip(), "    "));
    }
    return new Javadoc(all);
  }

  /**
   * A block tag.
   *
   * @param head the tag with its argument; no text of a schema
   * @param text what it says, not escaped
   */
  record Tag(String head, String text) {}

  boolean isEmpty() {
    return lines.isEmpty();
  }

  private static List<String> wrapped(String line, String continuation) {
    int limit = WIDTH - 6;
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : line.split(" ", -1)) {
      boolean isFirst = current.toString().isBlank();
      if (!isFirst && current.length() + 1 + word.length() > limit) {
        lines.add(current.toString());
        current = new StringBuilder(continuation);
        isFirst = true;
      }
      current.append(isFirst ? "" : " ").append(word);
    }
    lines.add(current.toString());
    return lines;
  }

  @Override
  public String toString() {
    boolean isShort = lines.size() == 1 && lines.get(0).length() <= WIDTH - 9;
    if (isShort && !lines.get(0).startsWith("@")) {
      return "/** " + lines.get(0) + " */";
    }
    return lines.stream()
        .map(line -> line.isEmpty() ? " *\n" : " * " + line + "\n")
        .collect(Collectors.joining("", "/**\n", " */"));
  }

  /** Returns this comment at a column. */
  JavaCode at(int column) {
    return new JavaCode(toString()).indented(column);
  }
}
