package dev.tsrpc.idl.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the diagnostics of one run. Not thread-safe. */
public final class Diagnostics {
  private final List<Report> reports = new ArrayList<>();

  /** Adds a diagnostic; the result adds to it what explains it. */
  public Report report(DiagnosticCode code, Location location, Object... arguments) {
    Report report = new Report(code, location, code.message(arguments));
    reports.add(report);
    return report;
  }

  /** Returns what was reported, ordered by place, each diagnostic once. */
  public List<Diagnostic> all() {
    return reports.stream()
        .map(Report::diagnostic)
        .sorted(Comparator.comparing(Diagnostic::location))
        .distinct()
        .toList();
  }

  public boolean hasErrors() {
    return reports.stream().anyMatch(report -> report.code.severity() == Severity.ERROR);
  }

  /** A diagnostic in the making. */
  public static final class Report {
    private final DiagnosticCode code;
    private final Location location;
    private final String message;
    private String label = "";
    private final List<Diagnostic.Related> related = new ArrayList<>();
    private final List<String> help = new ArrayList<>();

    private Report(DiagnosticCode code, Location location, String message) {
      this.code = code;
      this.location = location;
      this.message = message;
    }

    /** Sets the text beside the caret. */
    public Report label(String text) {
      label = text;
      return this;
    }

    /** Adds another place and what is there. */
    public Report related(Location place, String text) {
      related.add(new Diagnostic.Related(place, text));
      return this;
    }

    /** Adds a way out. */
    public Report help(String text) {
      help.add(text);
      return this;
    }

    private Diagnostic diagnostic() {
      return new Diagnostic(code, location, message, label, related, help);
    }
  }
}
