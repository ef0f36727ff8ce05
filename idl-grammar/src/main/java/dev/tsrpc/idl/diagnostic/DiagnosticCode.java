package dev.tsrpc.idl.diagnostic;

import static dev.tsrpc.idl.diagnostic.Severity.ERROR;
import static dev.tsrpc.idl.diagnostic.Severity.WARNING;

import java.util.Locale;

/** Every mistake that the compiler knows, with its text. The codes are stable. */
public enum DiagnosticCode {
  SYNTAX(ERROR, "%s"),
  NOT_SUPPORTED_YET(ERROR, "%s is not supported yet"),
  MALFORMED_UTF8(ERROR, "byte %s is not UTF-8"),
  UNKNOWN_TYPE(ERROR, "unknown type `%s`"),
  UNKNOWN_FILE(ERROR, "there is no file `%s`"),
  UNKNOWN_IMPORT(ERROR, "`%s` does not declare `%s`"),
  UNKNOWN_NAME(ERROR, "unknown value `%s`"),
  UNKNOWN_ANNOTATION(ERROR, "unknown annotation `@%s`"),
  AMBIGUOUS_IMPORT(ERROR, "more than one library has `%s`"),
  IMPORT_OUTSIDE_ROOT(ERROR, "`%s` leaves the source root"),
  DUPLICATE_DECLARATION(ERROR, "`%s` is declared more than once"),
  DUPLICATE_ANNOTATION(ERROR, "`@%s` stands here more than once"),
  DUPLICATE_INDEX_SIGNATURE(ERROR, "an object can have one index signature only"),
  DUPLICATE_FIELD(ERROR, "field `%s` is declared more than once"),
  DUPLICATE_ENUM_MEMBER(ERROR, "member `%s` is declared more than once"),
  DUPLICATE_ENUM_VALUE(ERROR, "member `%s` has the value of `%s`"),
  DUPLICATE_FIELD_ID(ERROR, "field `%s` reuses id %s"),
  DUPLICATE_MEMBER_ID(ERROR, "member `%s` reuses id %s"),
  DUPLICATE_SERVICE_ID(ERROR, "%s `%s` reuses id %s"),
  MISPLACED_ANNOTATION(ERROR, "`@%s` cannot stand before %s"),
  INVALID_ANNOTATION_ARGUMENT(ERROR, "`@%s` takes %s"),
  INVALID_VALUE(ERROR, "this is no JSON value"),
  INVALID_DEFAULT(ERROR, "field `%s` cannot have this default"),
  INVALID_ENUM_VALUE(ERROR, "this is no value for an enum member"),
  INVALID_INDEX_KEY(ERROR, "the keys of an index signature are text or numbers"),
  ENUM_VALUE_MISSING(ERROR, "member `%s` needs a value"),
  WRONG_TYPE_ARGUMENTS(ERROR, "`%s` takes %s"),
  DEFAULT_ON_OPTIONAL(ERROR, "field `%s` is optional and has a default"),
  CYCLIC_ALIAS(ERROR, "type `%s` is an alias of itself"),
  ENDLESS_TYPE(ERROR, "a value of `%s` can never end"),
  SHIFTED_ENUM_VALUE(ERROR, "the value of `%s` would change from %s to %s"),
  STOCK_CLIENTS_CANNOT(WARNING, "TSRPC's own clients cannot encode `%s`"),
  DESCRIPTOR_CONFLICT(ERROR, "the descriptor has the marks of a merge conflict"),
  DESCRIPTOR_MALFORMED(ERROR, "the descriptor cannot be read: %s"),
  DESCRIPTOR_DUPLICATE_ID(ERROR, "the descriptor has id %s twice"),
  DESCRIPTOR_LOCKED(ERROR, "the descriptor would change"),
  LIBRARY_WITHOUT_IDS(ERROR, "the descriptor of a library does not have `%s`");

  private final Severity severity;
  private final String text;

  DiagnosticCode(Severity severity, String text) {
    this.severity = severity;
    this.text = text;
  }

  /** Returns the code as users see it: {@code unknown-type}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /** Returns the text of a diagnostic, with {@code arguments} put into the template's places. */
  String message(Object... arguments) {
    return String.format(Locale.ROOT, text, arguments);
  }
}
