package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.QualifiedName;

/**
 * The place of something with members: a declaration, or an object inside one.
 *
 * @param text {@code user/auth/Account}, or {@code user/auth/Account#/addresses/~a} for the objects
 *     in the list {@code addresses} of it; written as a JSON pointer, with {@code ~a} for the
 *     elements of a list and {@code ~m} for the values of an index signature
 */
record ShapePath(String text) {
  private static final char INSIDE = '#';

  static ShapePath of(QualifiedName name) {
    return new ShapePath(name.toString());
  }

  ShapePath field(String name) {
    return step(name.replace("~", "~0").replace("/", "~1"));
  }

  ShapePath element() {
    return step("~a");
  }

  ShapePath value() {
    return step("~m");
  }

  /** Returns the declaration that it is or lies in. */
  String owner() {
    int end = text.indexOf(INSIDE);
    return end < 0 ? text : text.substring(0, end);
  }

  /** Returns the same place in another declaration. */
  ShapePath in(String otherOwner) {
    return new ShapePath(otherOwner + text.substring(owner().length()));
  }

  private ShapePath step(String step) {
    boolean isDeclaration = text.indexOf(INSIDE) < 0;
    return new ShapePath(text + (isDeclaration ? "#/" : "/") + step);
  }
}
