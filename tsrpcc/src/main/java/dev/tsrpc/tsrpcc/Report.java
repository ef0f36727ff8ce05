package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.compile.Outcome;
import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.DiagnosticText;
import dev.tsrpc.idl.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;

/** Tells what a run found, on {@code err}, and what it did, on {@code out}. */
final class Report {
  private static final int FINE = 0;
  private static final int SCHEMA_ERRORS = 1;

  /** As many files are named, one by one; more are counted. */
  private static final int LISTED = 20;

  private final Tsrpcc root;
  private final Path source;
  private final Format format;

  Report(Tsrpcc root, Path source, Format format) {
    this.root = root;
    this.source = source;
    this.format = format;
  }

  /** Prints it all and returns the exit code. */
  int print(Outcome outcome) {
    outcome.diagnostics().forEach(this::print);
    if (format == Format.TEXT && !outcome.diagnostics().isEmpty()) {
      root.console().err().println(summary(outcome.diagnostics()));
    }
    if (outcome.hasErrors()) {
      return SCHEMA_ERRORS;
    }
    printFiles("wrote", outcome.written());
    printFiles("deleted", outcome.deleted());
    for (Path kept : outcome.kept()) {
      root.console().err().println("kept " + kept + ": it is no longer generated, but was edited");
    }
    if (outcome.written().isEmpty() && !outcome.unchanged().isEmpty()) {
      String files = count(outcome.unchanged().size(), "file");
      root.console().out().println("nothing to write, " + files + " up to date");
    }
    return FINE;
  }

  private void print(Diagnostic diagnostic) {
    root.console().err().println(text(diagnostic));
  }

  private String text(Diagnostic diagnostic) {
    DiagnosticText text = root.hasColors() ? DiagnosticText.COLORED : DiagnosticText.PLAIN;
    return switch (format) {
      case TEXT -> text.text(diagnostic);
      case SHORT -> source + "/" + diagnostic.location() + ": " + text.headline(diagnostic);
      case JSON -> DiagnosticJson.text(diagnostic, source);
    };
  }

  private void printFiles(String done, List<Path> files) {
    if (files.size() > LISTED && !root.isVerbose()) {
      root.console().out().println(done + " " + count(files.size(), "file"));
      return;
    }
    files.forEach(file -> root.console().out().println(done + " " + file));
  }

  private static String summary(List<Diagnostic> diagnostics) {
    int errors = (int) diagnostics.stream().filter(Report::isError).count();
    int warnings = diagnostics.size() - errors;
    String found = errors == 0 ? "" : count(errors, "error");
    String separator = errors == 0 || warnings == 0 ? "" : ", ";
    return found + separator + (warnings == 0 ? "" : count(warnings, "warning"));
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR;
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
