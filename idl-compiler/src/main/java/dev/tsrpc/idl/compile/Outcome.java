package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run found, and what it did. Where there are errors, it did nothing.
 *
 * @param diagnostics by place
 * @param written files that were new, or differed
 * @param unchanged files that had the same bytes already; they were not touched
 * @param deleted files of a previous run that are not made any more
 * @param kept files of a previous run that are not made any more, but that somebody has changed
 *     since
 */
public record Outcome(
    List<Diagnostic> diagnostics,
    List<Path> written,
    List<Path> unchanged,
    List<Path> deleted,
    List<Path> kept) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    deleted = List.copyOf(deleted);
    kept = List.copyOf(kept);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }
}
