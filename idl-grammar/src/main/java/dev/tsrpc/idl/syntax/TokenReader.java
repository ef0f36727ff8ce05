package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.BAD_NUMBER;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.BIDIRECTIONAL_CONTROL;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_CHARACTER;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNTERMINATED_COMMENT;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNTERMINATED_STRING;

import dev.tsrpc.idl.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Splits a text into tokens, reports what is none, and finds the docs. */
final class TokenReader {
  private final SourceFile source;
  private final SyntaxErrors errors;
  private final List<SyntaxToken> tokens = new ArrayList<>();
  private final List<SyntaxToken> comments = new ArrayList<>();
  private final Map<Integer, DocsSyntax> docs = new HashMap<>();
  private @Nullable SyntaxToken lastUnknown;

  private TokenReader(SourceFile source, SyntaxErrors errors) {
    this.source = source;
    this.errors = errors;
  }

  /**
   * The tokens of a file.
   *
   * @param tokens without comments; the last one is the end of the file
   * @param docs by the offset of the token that they stand before
   */
  record Tokens(List<SyntaxToken> tokens, Map<Integer, DocsSyntax> docs) {}

  static Tokens read(SourceFile source, SyntaxErrors errors) {
    return new TokenReader(source, errors).read();
  }

  private Tokens read() {
    TsrpcLexer lexer = new TsrpcLexer(new SourceChars(source.path(), source.text()));
    lexer.removeErrorListeners();
    lexer.setTokenFactory(SyntaxToken.factory());
    SyntaxToken token;
    do {
      token = SyntaxToken.of(lexer.nextToken());
      accept(token);
    } while (token.getType() != Token.EOF);
    return new Tokens(tokens, docs);
  }

  private void accept(SyntaxToken token) {
    switch (token.getType()) {
      case TsrpcLexer.BLOCK_COMMENT, TsrpcLexer.LINE_COMMENT -> {
        warnOfBidirectionalControls(token);
        comments.add(token);
      }
      case TsrpcLexer.OPEN_COMMENT ->
          errors
              .report(UNTERMINATED_COMMENT, errors.location(token.start(), token.start() + 2))
              .help("end it with `*/`");
      case TsrpcLexer.OPEN_STRING, TsrpcLexer.OPEN_TEMPLATE -> addUnterminated(token);
      case TsrpcLexer.BAD_NUMBER -> {
        errors.report(BAD_NUMBER, token, token.getText());
        token.setType(TsrpcLexer.NUMBER);
        add(token);
      }
      case TsrpcLexer.UNKNOWN -> skipUnknown(token);
      case TsrpcLexer.STRING, TsrpcLexer.TEMPLATE -> {
        warnOfBidirectionalControls(token);
        add(token);
      }
      default -> add(token);
    }
  }

  private void add(SyntaxToken token) {
    int before = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    token.isFirst = tokens.isEmpty() || source.hasLineBreak(before, token.start());
    DocComments.before(token, before, comments, source)
        .ifPresent(found -> docs.put(token.start(), found));
    comments.clear();
    token.isReported |= lastUnknown != null && lastUnknown.start() >= before;
    tokens.add(token);
  }

  private void addUnterminated(SyntaxToken token) {
    String quote = token.getText().substring(0, 1);
    errors
        .report(UNTERMINATED_STRING, errors.location(token.start(), token.start() + 1))
        .help("end it with " + (quote.equals("`") ? "a backtick" : "`" + quote + "`"));
    token.isReported = true;
    boolean isString = token.getType() == TsrpcLexer.OPEN_STRING;
    token.setType(isString ? TsrpcLexer.STRING : TsrpcLexer.TEMPLATE);
    add(token);
  }

  /** Makes one diagnostic of neighbours. */
  private void skipUnknown(SyntaxToken token) {
    SyntaxToken before = lastUnknown;
    lastUnknown = token;
    if (before == null || before.end() != token.start()) {
      errors.report(UNKNOWN_CHARACTER, token, shown(token.getText()));
    }
  }

  /** Text that the reader sees in another order than the compiler may hide something. */
  private void warnOfBidirectionalControls(SyntaxToken token) {
    String text = source.text();
    for (int i = token.start(); i < token.end(); i++) {
      if (isBidirectionalControl(text.charAt(i))) {
        errors
            .report(BIDIRECTIONAL_CONTROL, errors.location(i, i + 1), code(text.charAt(i)))
            .help("remove it, or write it as an escape");
        return;
      }
    }
  }

  private static boolean isBidirectionalControl(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private static String code(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }

  private static String shown(String text) {
    int character = text.codePointAt(0);
    int kind = Character.getType(character);
    boolean isVisible =
        kind != Character.CONTROL
            && kind != Character.FORMAT
            && kind != Character.SURROGATE
            && kind != Character.UNASSIGNED
            && kind != Character.PRIVATE_USE;
    return isVisible ? "`" + text + "`" : code(character);
  }
}
