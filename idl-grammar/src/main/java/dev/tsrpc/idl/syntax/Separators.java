package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.MISSING_SEPARATOR;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reports two members on one line without a separator between them. */
final class Separators {
  private final Places places;
  private final String mark;
  private final String what;
  private @Nullable Token end;

  Separators(Places places, String mark, String what) {
    this.mark = mark;
    this.places = places;
    this.what = what;
  }

  /** Looks at the next member or separator of a body. */
  void visit(ParserRuleContext item, boolean isSeparator) {
    Token before = end;
    end = isSeparator || item.exception != null ? null : item.getStop();
    SyntaxToken start = SyntaxToken.of(item.getStart());
    if (before == null || isSeparator || item.exception != null || start.isReported) {
      return;
    }
    int from = SyntaxToken.of(before).end();
    if (!places.source().hasLineBreak(from, start.start())) {
      places.errors().report(MISSING_SEPARATOR, places.errors().location(from, from), mark, what);
    }
  }
}
