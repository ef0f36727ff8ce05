package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.Outcome;
import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.DiagnosticText;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;

/** Tells what a run found and did, to the log or to the IDE. */
final class Report {
  private final MavenModule module;
  private final Path source;
  private final Log log;

  Report(MavenModule module, Path source, Log log) {
    this.module = module;
    this.source = source;
    this.log = log;
  }

  /**
   * Prints it all.
   *
   * @throws MojoFailureException if there are errors
   */
  void print(Outcome outcome) throws MojoFailureException {
    outcome.diagnostics().forEach(this::print);
    long errors = outcome.diagnostics().stream().filter(Report::isError).count();
    if (errors > 0) {
      throw new MojoFailureException(
          errors + (errors == 1 ? " error" : " errors") + " in the schema " + source);
    }
    printFiles("wrote", outcome.written());
    printFiles("deleted", outcome.deleted());
    for (Path kept : outcome.kept()) {
      log.warn("kept " + kept + ": it is no longer generated, but was edited");
    }
    if (outcome.written().isEmpty() && !outcome.unchanged().isEmpty()) {
      log.info("nothing to write, all files are up to date");
    }
  }

  private void print(Diagnostic diagnostic) {
    Location place = diagnostic.location();
    Path file = source.resolve(place.file().path());
    String text = DiagnosticText.PLAIN.headline(diagnostic);
    if (isInIde()) {
      int severity =
          isError(diagnostic) ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
      module.ide().addMessage(file.toFile(), place.line(), place.column(), text, severity, null);
      return;
    }
    Object shown = Files.exists(file) ? file.toAbsolutePath() : place.file().path();
    String line = shown + ":[" + place.line() + "," + place.column() + "] " + text + "\n";
    print(diagnostic, line + DiagnosticText.PLAIN.excerpt(diagnostic));
  }

  private void print(Diagnostic diagnostic, String text) {
    if (isError(diagnostic)) {
      log.error(text);
    } else {
      log.warn(text);
    }
  }

  /** An IDE shows messages at their place; without one, the build context would only log them. */
  private boolean isInIde() {
    return module.session().getSystemProperties().containsKey("m2e.version")
        || module.session().getUserProperties().containsKey("m2e.version");
  }

  private void printFiles(String done, List<Path> files) {
    if (files.size() == 1) {
      log.info(done + " " + files.get(0));
    } else if (!files.isEmpty()) {
      log.info(done + " " + files.size() + " files");
      files.forEach(file -> log.debug(done + " " + file));
    }
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR;
  }
}
