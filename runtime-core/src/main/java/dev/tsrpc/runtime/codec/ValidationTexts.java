package dev.tsrpc.runtime.codec;

/**
 * The words in which a value is refused: TSRPC's where it has them, so that a front end that shows
 * them shows the same. What is quoted of a value is cut.
 */
public final class ValidationTexts {
  private ValidationTexts() {}

  /**
   * A value is of another kind.
   *
   * @param actual what JavaScript calls the kind: {@code string}, {@code Object}, {@code Array} …
   */
  public static String expectedType(String expected, String actual) {
    return "Expected type to be `" + expected + "`, actually `" + actual + "`.";
  }

  /** A value of the right kind is outside its type. */
  public static String notOfType(Object value, String type) {
    return "`" + Texts.quote(value.toString()) + "` is not a valid `" + type + "`.";
  }

  /** A value, or an id, is not one of an enum's. */
  public static String notAMember(Object value) {
    return "`" + Texts.quote(value.toString()) + "` is not a valid enum member.";
  }

  /** A property that must be there is not. */
  public static String missing(String property) {
    return "Missing required property `" + property + "`.";
  }

  /** A property is there that the type does not have. */
  public static String excess(String property) {
    return "Excess property `" + Texts.quote(property) + "` should not exists.";
  }

  /** A key of an index signature over numbers is none. */
  public static String notANumberKey(String key) {
    return "`" + Texts.quote(key) + "` is not a valid key, the key here should be a `number`.";
  }

  /**
   * Puts the place before one of the other texts.
   *
   * @param path the names and indexes on the way, parted by dots; empty for the value itself
   */
  public static String at(String path, String text) {
    return path.isEmpty() ? text : "Property `" + path + "`: " + text;
  }
}
