package dev.tsrpc.tsrpcc;

import java.util.Locale;

/** What {@code --format} takes. */
enum Format {
  /** For people: with the source line and carets. */
  TEXT,
  /** A line each: {@code file:line:column: error[code]: message}. */
  SHORT,
  /** A JSON object on a line each. */
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
