package dev.tsrpc.idl.diagnostic;

import static dev.tsrpc.idl.diagnostic.Severity.ERROR;

import java.util.Locale;

/** Every mistake that the compiler knows, with its text. The codes are stable. */
public enum DiagnosticCode {
  SYNTAX(ERROR, "%s"),
  NOT_SUPPORTED_YET(ERROR, "%s is not supported yet"),
  MALFORMED_UTF8(ERROR, "byte %s is not UTF-8"),
  UNKNOWN_TYPE(ERROR, "unknown type `%s`");

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
