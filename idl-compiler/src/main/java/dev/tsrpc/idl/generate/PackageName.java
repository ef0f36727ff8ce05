package dev.tsrpc.idl.generate;

/** The name of a package that is not the unnamed one. */
record PackageName(String text) implements Printable {
  PackageName {
    if (!JavaWords.isPackageName(text)) {
      throw new AssertionError("no Java package: " + text);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
