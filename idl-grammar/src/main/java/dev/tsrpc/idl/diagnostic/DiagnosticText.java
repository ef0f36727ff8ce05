package dev.tsrpc.idl.diagnostic;

import java.util.Locale;

/**
 * Diagnostics as people read them: the place, the line with carets under the span, and the ways
 * out. Immutable, for any number of threads.
 */
public final class DiagnosticText {
  /** Without colours. */
  public static final DiagnosticText PLAIN = new DiagnosticText(Paint.NONE);

  /** With the colours of an ANSI terminal. */
  public static final DiagnosticText COLORED = new DiagnosticText(Paint.ANSI);

  private final Paint paint;

  private DiagnosticText(Paint paint) {
    this.paint = paint;
  }

  /** Returns the whole text, several lines, each with its end. */
  public String text(Diagnostic diagnostic) {
    return headline(diagnostic)
        + "\n"
        + arrow("-->", diagnostic.location(), gutter(diagnostic))
        + excerpt(diagnostic);
  }

  /** Returns {@code error[code]: message}. */
  public String headline(Diagnostic diagnostic) {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    String kind = severity + "[" + diagnostic.code().id() + "]";
    return paint.severity(kind, diagnostic.severity()) + paint.bold(": " + diagnostic.message());
  }

  /** Returns what is below the headline and the place: the source line, carets, and help. */
  public String excerpt(Diagnostic diagnostic) {
    int gutter = gutter(diagnostic);
    StringBuilder text = new StringBuilder();
    snippet(text, diagnostic.location(), diagnostic, gutter);
    for (Diagnostic.Related related : diagnostic.related()) {
      text.append(arrow(":::", related.location(), gutter));
      SourceLine line = SourceLine.of(related.location());
      lines(text, line, related.location().line(), gutter);
      text.append(paint.dim(line.underline('-', related.message()))).append('\n');
    }
    for (String help : diagnostic.help()) {
      text.append(" ".repeat(gutter)).append(paint.dim(" = ")).append(paint.bold("help"));
      text.append(": ").append(help).append('\n');
    }
    return text.toString();
  }

  private void snippet(StringBuilder text, Location place, Diagnostic diagnostic, int gutter) {
    SourceLine line = SourceLine.of(place);
    lines(text, line, place.line(), gutter);
    String carets = line.underline('^', diagnostic.label());
    text.append(paint.severity(carets, diagnostic.severity())).append('\n');
  }

  /** Appends the source line between its bars; the underline is to follow. */
  private void lines(StringBuilder text, SourceLine line, int number, int gutter) {
    String bar = " ".repeat(gutter) + " |";
    text.append(paint.dim(bar)).append('\n');
    text.append(paint.dim(String.format(Locale.ROOT, "%" + gutter + "d |", number)));
    text.append(line.text().isEmpty() ? "" : " ").append(line.text()).append('\n');
    text.append(paint.dim(bar)).append(' ');
  }

  private String arrow(String arrow, Location place, int gutter) {
    return " ".repeat(gutter) + paint.dim(arrow) + " " + place + "\n";
  }

  /** Returns the width of the line numbers. */
  private static int gutter(Diagnostic diagnostic) {
    int last = diagnostic.location().line();
    for (Diagnostic.Related related : diagnostic.related()) {
      last = Math.max(last, related.location().line());
    }
    return Math.max(2, Integer.toString(last).length());
  }

  /** How parts of the text look. */
  private enum Paint {
    NONE,
    ANSI;

    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String BLUE = "34";
    private static final String BOLD = "1";

    String severity(String text, Severity severity) {
      return painted(text, severity == Severity.ERROR ? RED : YELLOW);
    }

    String bold(String text) {
      return painted(text, BOLD);
    }

    String dim(String text) {
      return painted(text, BLUE);
    }

    private String painted(String text, String color) {
      return this == NONE ? text : "\u001B[" + color + "m" + text + "\u001B[0m";
    }
  }
}
