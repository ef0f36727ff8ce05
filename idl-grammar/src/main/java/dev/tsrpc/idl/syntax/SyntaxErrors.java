package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.DiagnosticCode;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;

/** Reports the mistakes of one file, up to a limit. */
final class SyntaxErrors {
  private static final int LIMIT = 100;

  private final SourceFile source;
  private final Diagnostics diagnostics;
  private int count;

  SyntaxErrors(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports a mistake; above the limit, the last one says that there are more. Of a file that was
   * not UTF-8 nothing is reported: that has been said, and the rest may come from it.
   */
  Diagnostics.Report report(DiagnosticCode code, Location location, Object... arguments) {
    count++;
    if (count == LIMIT + 1 && !source.isDamaged()) {
      diagnostics.report(DiagnosticCode.TOO_MANY_ERRORS, location, LIMIT);
    }
    Diagnostics target = count > LIMIT || source.isDamaged() ? new Diagnostics() : diagnostics;
    return target.report(code, location, arguments);
  }

  /** Reports a mistake that is about a token, and remembers that somebody has. */
  Diagnostics.Report report(DiagnosticCode code, SyntaxToken token, Object... arguments) {
    token.isReported = true;
    return report(code, location(token), arguments);
  }

  Location location(SyntaxToken token) {
    return location(token.start(), token.end());
  }

  Location location(int start, int end) {
    return new Location(source, start, end);
  }
}
