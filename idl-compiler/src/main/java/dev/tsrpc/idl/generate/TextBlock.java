package dev.tsrpc.idl.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A text block that stands for {@code value}, with its lines indented by eight columns. A value
 * that does not end with a line end gets a backslash behind its last line.
 */
record TextBlock(String value) implements Printable {
  /** A constant of a class file holds 65,535 bytes. A unit takes three at most. */
  private static final int MAX_UNITS = 65_535 / 3;

  private static final String INDENT = " ".repeat(8);

  /** Returns blocks that make up {@code text}, none too large for a class file. */
  static List<TextBlock> pieces(String text) {
    List<TextBlock> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > MAX_UNITS) {
      int end = cut(text, start, start + MAX_UNITS);
      pieces.add(new TextBlock(text.substring(start, end)));
      start = end;
    }
    pieces.add(new TextBlock(text.substring(start)));
    return pieces;
  }

  /** Returns where to end a piece: behind a line if there is one, never within a pair. */
  private static int cut(String text, int start, int limit) {
    int lineEnd = text.lastIndexOf('\n', limit - 1);
    if (lineEnd >= start) {
      return lineEnd + 1;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  @Override
  public String toString() {
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (String line : value.split("(?<=\n)", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      boolean isWhole = line.endsWith("\n");
      String content = escaped(isWhole ? line.substring(0, line.length() - 1) : line);
      block.append(content.isEmpty() ? "" : INDENT).append(content);
      block.append(isWhole ? "\n" : "\\\n");
    }
    return block.append(INDENT).append("\"\"\"").toString();
  }

  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    line.codePoints().forEach(c -> StringLiteral.appendCharacter(c, escaped));
    String quoted = escaped.toString().replace("\"\"\"", "\"\"\\\"");
    return quoted.endsWith(" ") ? quoted.substring(0, quoted.length() - 1) + "\\s" : quoted;
  }
}
