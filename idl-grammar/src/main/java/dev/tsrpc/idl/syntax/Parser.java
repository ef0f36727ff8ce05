package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NESTING_TOO_DEEP;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NOT_A_TEXT_FILE;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Parses text. Stateless, for any number of threads. */
public final class Parser {
  /**
   * Parses one file. What cannot be understood is reported and left out; the rest is returned.
   *
   * <p>Takes time and memory linear in the length of the text and never throws for it.
   */
  public FileSyntax parse(SourceFile source, Diagnostics diagnostics) {
    SyntaxErrors errors = new SyntaxErrors(source, diagnostics);
    FileSyntax nothing = new FileSyntax(source, List.of(), List.of(), List.of());
    int zero = source.text().indexOf('\0');
    if (zero >= 0) {
      errors
          .report(NOT_A_TEXT_FILE, errors.location(zero, zero + 1))
          .label("a character that no text has");
      return nothing;
    }
    try {
      Tokens tokens = tokens(source, errors);
      TsrpcParser.FileContext tree = tree(tokens.list(), errors);
      return new FileBuilder(source, tokens.docs(), errors).file(tree);
    } catch (StackOverflowError tooDeep) {
      // The limit of Nesting is far below this; a thread with a tiny stack may still come here.
      errors.report(NESTING_TOO_DEEP, errors.location(0, 0), "this thread can");
      return nothing;
    }
  }

  /** The tokens for the parser, and the docs by the offset of the token that they stand before. */
  record Tokens(List<SyntaxToken> list, Map<Integer, DocsSyntax> docs) {}

  /** Splits a text into tokens and prepares them for the grammar. */
  static Tokens tokens(SourceFile source, SyntaxErrors errors) {
    TokenReader.Tokens read = TokenReader.read(source, errors);
    MisspeltKeywords.apply(read.tokens(), errors);
    KeywordPass.apply(read.tokens());
    List<SyntaxToken> even = Brackets.apply(read.tokens(), errors);
    return new Tokens(Nesting.apply(Regions.apply(even), errors), read.docs());
  }

  private static TsrpcParser.FileContext tree(List<SyntaxToken> tokens, SyntaxErrors errors) {
    TsrpcParser parser = parser(tokens);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      return parser.file();
    } catch (ParseCancellationException mistake) {
      parser.reset();
      parser.getInterpreter().setPredictionMode(PredictionMode.LL);
      parser.setErrorHandler(new Recovery(new SyntaxMessages(errors)));
      return parser.file();
    }
  }

  static TsrpcParser parser(List<SyntaxToken> tokens) {
    CommonTokenStream stream = new CommonTokenStream(new ListTokenSource(tokens));
    stream.fill();
    TsrpcParser parser = new TsrpcParser(stream);
    parser.removeErrorListeners();
    return parser;
  }
}
