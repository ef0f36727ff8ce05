package dev.tsrpc.idl.schema;

/** The default of a field: a JSON value, or a member of an enum. */
public sealed interface DefaultValue {
  /** A string, number, boolean or null; big integers are numbers. */
  record LiteralDefault(JsonValue value) implements DefaultValue {}

  /** {@code Level.Low}. */
  record EnumDefault(QualifiedName type, String member) implements DefaultValue {}
}
