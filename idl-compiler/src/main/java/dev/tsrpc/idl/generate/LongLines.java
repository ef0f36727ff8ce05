package dev.tsrpc.idl.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks lines of code that are too long, where google-java-format would: behind an equals sign,
 * before the dots of a chain, or between arguments. What is in quotes or in a comment stays.
 */
final class LongLines {
  private static final int WIDTH = 100;
  private static final String CONTINUED = "    ";

  private LongLines() {}

  static String broken(String code) {
    List<String> lines = new ArrayList<>();
    boolean isText = false;
    for (String line : code.split("\n", -1)) {
      boolean isQuote = line.endsWith("\"\"\"") || line.strip().startsWith("\"\"\"");
      String start = line.strip();
      boolean isComment = start.startsWith("*") || start.startsWith("/*") || start.startsWith("//");
      if (isText || isComment || start.startsWith("import ")) {
        lines.add(line);
      } else {
        breakLine(line, lines);
      }
      isText ^= isQuote && (isText || !isComment);
    }
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static void breakLine(String line, List<String> lines) {
    if (line.length() <= WIDTH) {
      lines.add(line);
      return;
    }
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    CodeScan scan = new CodeScan(line);
    if (scan.assignment() > 0) {
      lines.add(line.substring(0, scan.assignment() + 1));
      breakLine(indent + CONTINUED + line.substring(scan.assignment() + 2), lines);
    } else if (scan.dots().size() > 1) {
      breakAt(scan.dots(), line, indent, lines);
    } else if (!scan.arguments().isEmpty()) {
      breakArguments(scan, line, indent, lines);
    } else {
      lines.add(line);
    }
  }

  private static void breakAt(
      List<Integer> places, String line, String indent, List<String> lines) {
    lines.add(line.substring(0, places.get(0)));
    for (int i = 0; i < places.size(); i++) {
      int end = i + 1 < places.size() ? places.get(i + 1) : line.length();
      breakLine(indent + CONTINUED + line.substring(places.get(i), end), lines);
    }
  }

  /** All arguments go to the next line, or else each to a line of its own. */
  private static void breakArguments(
      CodeScan scan, String line, String indent, List<String> lines) {
    List<Integer> starts = scan.arguments();
    lines.add(line.substring(0, starts.get(0)).stripTrailing());
    String rest = indent + CONTINUED + line.substring(starts.get(0));
    if (rest.length() <= WIDTH) {
      lines.add(rest);
      return;
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
      breakLine(indent + CONTINUED + line.substring(starts.get(i), end).stripTrailing(), lines);
    }
  }
}
