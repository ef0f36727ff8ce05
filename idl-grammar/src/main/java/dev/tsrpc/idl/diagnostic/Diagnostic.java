package dev.tsrpc.idl.diagnostic;

import java.util.List;

/**
 * One mistake.
 *
 * @param message what is wrong, with names in backquotes, lower case, no full stop
 * @param label stands beside the caret; may be empty
 * @param related other places that explain this one
 * @param help the ways out, best first
 */
public record Diagnostic(
    DiagnosticCode code,
    Location location,
    String message,
    String label,
    List<Related> related,
    List<String> help) {
  public Diagnostic {
    related = List.copyOf(related);
    help = List.copyOf(help);
  }

  /** Another place, and what is there. */
  public record Related(Location location, String message) {}

  public Severity severity() {
    return code.severity();
  }
}
