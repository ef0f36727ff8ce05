package dev.tsrpc.idl.generate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes any text part of a documentation comment that shows it as it is. */
final class JavadocText {
  /** Code in backquotes that Javadoc can hold without an escape. */
  private static final Pattern CODE = Pattern.compile("`([^`{}@\\\\*\\p{C}]+)`");

  private JavadocText() {}

  /** Returns a line, with code in backquotes as Javadoc's own. */
  static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    Matcher code = CODE.matcher(line);
    int end = 0;
    while (code.find()) {
      appendPlain(line.substring(end, code.start()), escaped);
      escaped.append("{@code ").append(code.group(1)).append('}');
      end = code.end();
    }
    appendPlain(line.substring(end), escaped);
    return escaped.toString();
  }

  private static void appendPlain(String text, StringBuilder escaped) {
    int previous = ' ';
    for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
      int c = text.codePointAt(i);
      append(c, previous, escaped);
      previous = c;
    }
  }

  private static void append(int c, int previous, StringBuilder escaped) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '{', '}', '\\' -> escaped.append("&#").append(c).append(';');
      case '@' -> escaped.append(Character.isLetterOrDigit(previous) ? "@" : "&#64;");
      case '/' -> escaped.append(previous == '*' ? "&#47;" : "/");
      case '\t' -> escaped.append(' ');
      default -> appendCharacter(c, escaped);
    }
  }

  private static void appendCharacter(int c, StringBuilder escaped) {
    if (Character.getType(c) == Character.SURROGATE || c < ' ' || c == 0x7F) {
      escaped.append('\uFFFD');
    } else if (StringLiteral.isVisible(c)) {
      escaped.appendCodePoint(c);
    } else {
      escaped.append("&#").append(c).append(';');
    }
  }
}
