package dev.tsrpc.idl.link;

/** What an annotation may stand before. */
enum AnnotationTarget {
  FILE("a file"),
  INTERFACE("an interface"),
  ENUM("an enum"),
  ALIAS("a type alias"),
  API("an api"),
  MSG("a msg"),
  BODY("`req` or `res`"),
  FIELD("a field"),
  ENUM_MEMBER("an enum member");

  private final String text;

  AnnotationTarget(String text) {
    this.text = text;
  }

  /** Returns how messages call it. */
  String text() {
    return text;
  }
}
