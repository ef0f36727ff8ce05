package dev.tsrpc.idl.diagnostic;

import java.lang.Character.UnicodeScript;

/**
 * The line of a span as it is shown: tabs are spaces, what would steer a terminal is a question
 * mark, and of a very long line only the part around the span is left.
 *
 * @param start the column at which the span begins in {@code text}, in cells of a terminal
 * @param width the cells that the span takes, at least 1
 */
record SourceLine(String text, int start, int width) {
  private static final int LONGEST = 140;
  private static final int CONTEXT = 60;
  private static final String TAB = "    ";

  /** Returns the first line of {@code place}. */
  static SourceLine of(Location place) {
    String line = place.file().lineText(place.line());
    int lineStart = place.file().lineStart(place.line());
    int from = Math.min(place.start() - lineStart, line.length());
    int to = Math.min(Math.max(place.end() - lineStart, from), line.length());
    int left = line.length() <= LONGEST ? 0 : boundary(line, Math.max(0, from - CONTEXT));
    int right =
        line.length() <= LONGEST
            ? line.length()
            : boundary(line, Math.min(line.length(), from + LONGEST - CONTEXT));
    String before = (left > 0 ? "…" : "") + shown(line.substring(left, from));
    String span = shown(line.substring(from, Math.min(to, Math.max(from, right))));
    String after =
        shown(line.substring(Math.min(to, Math.max(from, right)), Math.max(from, right)));
    String end = right < line.length() ? "…" : "";
    return new SourceLine(before + span + after + end, cells(before), Math.max(1, cells(span)));
  }

  /** Returns {@code mark} under the span, and what is said about it. */
  String underline(char mark, String label) {
    String marks = " ".repeat(start) + String.valueOf(mark).repeat(width);
    return label.isEmpty() ? marks : marks + " " + label;
  }

  /** Returns {@code index}, moved forward where it would split a surrogate pair. */
  private static int boundary(String line, int index) {
    boolean splits =
        index > 0
            && index < line.length()
            && Character.isLowSurrogate(line.charAt(index))
            && Character.isHighSurrogate(line.charAt(index - 1));
    return splits ? index + 1 : index;
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                shown.append(TAB);
              } else {
                shown.appendCodePoint(steersTerminal(c) ? '\uFFFD' : c);
              }
            });
    return shown.toString();
  }

  private static boolean steersTerminal(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static int cells(String text) {
    return text.codePoints().map(SourceLine::cells).sum();
  }

  private static int cells(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    UnicodeScript script = UnicodeScript.of(c);
    boolean isWide =
        script == UnicodeScript.HAN
            || script == UnicodeScript.HANGUL
            || script == UnicodeScript.HIRAGANA
            || script == UnicodeScript.KATAKANA
            || (c >= 0x3000 && c <= 0x303E)
            || (c >= 0xFF01 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF);
    return isWide ? 2 : 1;
  }
}
