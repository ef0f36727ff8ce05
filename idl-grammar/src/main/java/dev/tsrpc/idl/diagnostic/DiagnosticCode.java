package dev.tsrpc.idl.diagnostic;

import static dev.tsrpc.idl.diagnostic.Severity.ERROR;
import static dev.tsrpc.idl.diagnostic.Severity.WARNING;

import java.util.Locale;

/** Every mistake that the compiler knows, with its text. The codes are stable. */
public enum DiagnosticCode {
  // Text
  BAD_FILE_NAME(ERROR, "a file cannot be called `%s`"),
  BIDIRECTIONAL_CONTROL(WARNING, "%s makes text look other than it is"),
  MALFORMED_UTF8(ERROR, "byte %s is not UTF-8"),
  NOT_A_TEXT_FILE(ERROR, "this is not a text file"),

  // Syntax
  BAD_ESCAPE(ERROR, "`%s` is no escape sequence"),
  BAD_NUMBER(ERROR, "`%s` is not a number"),
  DANGLING_ANNOTATION(ERROR, "`@%s` stands before nothing"),
  DUPLICATE_BODY(ERROR, "`%s` has two `%s`"),
  MISSING_BRACE(ERROR, "missing `}`"),
  MISSING_SEPARATOR(ERROR, "missing `%s` between two %s on one line"),
  NESTING_TOO_DEEP(ERROR, "nested more than %s deep"),
  NUMBER_TOO_LARGE(ERROR, "number `%s` is too large"),
  SYNTAX(ERROR, "%s"),
  TOO_MANY_ERRORS(ERROR, "more than %s mistakes, the rest is not shown"),
  UNKNOWN_CHARACTER(ERROR, "unknown character %s"),
  UNKNOWN_KEYWORD(ERROR, "unknown keyword `%s`"),
  UNMATCHED_BRACE(ERROR, "`}` closes nothing"),
  UNSUPPORTED_TYPESCRIPT(ERROR, "%s are TypeScript that a schema does not have"),
  UNTERMINATED_COMMENT(ERROR, "comment without an end"),
  UNTERMINATED_STRING(ERROR, "string without an end"),

  // Meaning
  AMBIGUOUS_IMPORT(ERROR, "more than one library has `%s`"),
  CYCLIC_ALIAS(ERROR, "type `%s` is an alias of itself"),
  DEFAULT_ON_OPTIONAL(ERROR, "field `%s` is optional and has a default"),
  DUPLICATE_ANNOTATION(ERROR, "`@%s` stands here more than once"),
  DUPLICATE_DECLARATION(ERROR, "`%s` is declared more than once"),
  DUPLICATE_ENUM_MEMBER(ERROR, "member `%s` is declared more than once"),
  DUPLICATE_ENUM_VALUE(ERROR, "member `%s` has the value of `%s`"),
  DUPLICATE_FIELD(ERROR, "field `%s` is declared more than once"),
  DUPLICATE_FIELD_ID(ERROR, "field `%s` reuses id %s"),
  DUPLICATE_INDEX_SIGNATURE(ERROR, "an object can have one index signature only"),
  DUPLICATE_MEMBER_ID(ERROR, "member `%s` reuses id %s"),
  DUPLICATE_SERVICE_ID(ERROR, "%s `%s` reuses id %s"),
  ENDLESS_TYPE(ERROR, "a value of `%s` can never end"),
  ENUM_VALUE_MISSING(ERROR, "member `%s` needs a value"),
  IMPORT_OUTSIDE_ROOT(ERROR, "`%s` leaves the source root"),
  INVALID_ANNOTATION_ARGUMENT(ERROR, "`@%s` takes %s"),
  INVALID_DEFAULT(ERROR, "field `%s` cannot have this default"),
  INVALID_ENUM_VALUE(ERROR, "this is no value for an enum member"),
  INVALID_INDEX_KEY(ERROR, "the keys of an index signature are text or numbers"),
  INVALID_VALUE(ERROR, "this is no JSON value"),
  MISPLACED_ANNOTATION(ERROR, "`@%s` cannot stand before %s"),
  NOT_SUPPORTED_YET(ERROR, "%s is not supported yet"),
  JAVA_NAME_TAKEN(ERROR, "`%s` and `%s` are both called `%s` in Java"),
  JAVA_NAME_RESERVED(ERROR, "`%s` cannot be called `%s` in Java"),
  STOCK_CLIENTS_CANNOT(WARNING, "TSRPC's own clients cannot encode `%s`"),
  UNKNOWN_ANNOTATION(ERROR, "unknown annotation `@%s`"),
  UNKNOWN_FILE(ERROR, "there is no file `%s`"),
  UNKNOWN_IMPORT(ERROR, "`%s` does not declare `%s`"),
  UNKNOWN_NAME(ERROR, "unknown value `%s`"),
  UNKNOWN_TYPE(ERROR, "unknown type `%s`"),
  WRONG_TYPE_ARGUMENTS(ERROR, "`%s` takes %s"),

  // Ids and the descriptor
  DESCRIPTOR_CONFLICT(ERROR, "the descriptor has the marks of a merge conflict"),
  DESCRIPTOR_DUPLICATE_ID(ERROR, "the descriptor has id %s twice"),
  DESCRIPTOR_LOCKED(ERROR, "the descriptor would change"),
  DESCRIPTOR_MALFORMED(ERROR, "the descriptor cannot be read: %s"),
  LIBRARY_WITHOUT_IDS(ERROR, "the descriptor of a library does not have `%s`"),
  SHIFTED_ENUM_VALUE(ERROR, "the value of `%s` would change from %s to %s");

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
