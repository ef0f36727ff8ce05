package dev.tsrpc.idl.generate;

/** A name that Java takes. */
record JavaIdentifier(String text) implements Printable {
  JavaIdentifier {
    if (!JavaWords.isIdentifier(text)) {
      throw new AssertionError("no Java identifier: " + text);
    }
  }

  /** Returns this name as a string literal. */
  StringLiteral literal() {
    return new StringLiteral(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
