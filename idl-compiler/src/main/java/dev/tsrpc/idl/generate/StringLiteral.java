package dev.tsrpc.idl.generate;

/** A string in double quotes that stands for {@code value}. */
record StringLiteral(String value) implements Printable {
  @Override
  public String toString() {
    StringBuilder literal = new StringBuilder("\"");
    value.codePoints().forEach(c -> append(c, literal));
    return literal.append('"').toString();
  }

  private static void append(int c, StringBuilder literal) {
    switch (c) {
      case '"' -> literal.append("\\\"");
      case '\n' -> literal.append("\\n");
      default -> appendCharacter(c, literal);
    }
  }

  /** Appends a character that is neither a quote nor the end of a line, as in any literal. */
  static void appendCharacter(int c, StringBuilder literal) {
    switch (c) {
      case '\\' -> literal.append("\\\\");
      case '\t' -> literal.append("\\t");
      case '\r' -> literal.append("\\r");
      default -> appendPlain(c, literal);
    }
  }

  private static void appendPlain(int c, StringBuilder literal) {
    if (c < ' ' || c == 0x7F) {
      // Never a unicode escape: the compiler would see the character itself, a line end for one.
      literal.append(String.format("\\%03o", c));
    } else if (isVisible(c)) {
      literal.appendCodePoint(c);
    } else {
      for (char unit : Character.toChars(c)) {
        literal.append(String.format("\\u%04x", (int) unit));
      }
    }
  }

  /** Whether {@code c} shows itself in an editor, and does not reorder what is around it. */
  static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
