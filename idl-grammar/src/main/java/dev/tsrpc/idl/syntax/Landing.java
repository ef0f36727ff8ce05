package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.syntax.TsrpcParser.*;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;

/** Finds the place where parsing goes on after a mistake, and skips what is before it. */
final class Landing {
  private final TokenStream input;
  private final int rule;

  private Landing(TokenStream input, int rule) {
    this.input = input;
    this.rule = rule;
  }

  /** Skips the rest of the failed rule that the parser stands in. */
  static void after(Parser parser, int rule) {
    behind(parser, rule, parser.getContext().getStart().getTokenIndex());
  }

  /** Skips the rest of what begins at an index, and at least one token. */
  static void behind(Parser parser, int rule, int start) {
    Landing landing = new Landing(parser.getInputStream(), rule);
    landing.leaveBrackets(start);
    landing.skip(start);
  }

  /** Goes behind the outermost pair of brackets that began in the failed rule and is still open. */
  private void leaveBrackets(int start) {
    int index = input.index();
    for (int i = start; i < index; i++) {
      SyntaxToken match = SyntaxToken.of(input.get(i)).match;
      if (match != null && match.getTokenIndex() >= index) {
        consumeTo(match.getTokenIndex() + 1);
        return;
      }
    }
  }

  private void consumeTo(int index) {
    while (input.index() < index && input.LA(1) != EOF) {
      input.consume();
    }
  }

  private void skip(int start) {
    while (input.LA(1) != EOF && (input.index() == start || !isLanding(start))) {
      SyntaxToken token = current();
      SyntaxToken match = token.match;
      if (match != null && match.getTokenIndex() > input.index()) {
        consumeTo(match.getTokenIndex());
      }
      input.consume();
    }
  }

  private boolean isLanding(int start) {
    SyntaxToken token = current();
    int type = token.getType();
    if (type == RBRACE || (token.isFirst && Brackets.startsDeclaration(type))) {
      return true;
    }
    return switch (rule) {
      case RULE_annotation -> token.isFirst || isBehindArguments(start);
      case RULE_heritage -> type == LBRACE || type == SEMI;
      case RULE_enumItem -> isSeparator(type) || (token.isFirst && isName(type));
      case RULE_apiItem -> isSeparator(type) || (token.isFirst && isPart(type));
      case RULE_memberItem -> isSeparator(type) || (token.isFirst && isMember(type));
      default -> type == SEMI || (token.isFirst && isDeclaration(type));
    };
  }

  private boolean isBehindArguments(int start) {
    SyntaxToken match = SyntaxToken.of(input.LT(-1)).match;
    return match != null && match.getType() == ANNOTATION_OPEN && match.getTokenIndex() > start;
  }

  private static boolean isSeparator(int type) {
    return type == SEMI || type == COMMA;
  }

  private static boolean isName(int type) {
    return KeywordPass.isWord(type) || type == STRING || type == NUMBER || type == AT;
  }

  private boolean isPart(int type) {
    int next = input.LA(2);
    return type == AT
        || (KeywordPass.isWord(type) && (next == LBRACE || next == COLON || next == EXTENDS));
  }

  private boolean isMember(int type) {
    int next = input.LA(2);
    boolean isField = next == COLON || (next == QUESTION && input.LA(3) == COLON) || next == LPAREN;
    return type == AT || type == READONLY || (isName(type) && isField) || (type == NAMED_LBRACK);
  }

  private static boolean isDeclaration(int type) {
    return type == AT || type == REFUSED;
  }

  private SyntaxToken current() {
    return SyntaxToken.of(input.LT(1));
  }
}
