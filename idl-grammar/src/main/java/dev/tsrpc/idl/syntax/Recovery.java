package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.syntax.TsrpcParser.*;

import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Reports a mistake and goes on at the next member or declaration. What is inside the failed one is
 * given up, so that one mistake is reported once.
 */
final class Recovery extends DefaultErrorStrategy {
  /** The rules that go on after a mistake inside them. */
  private static final Set<Integer> CATCHING =
      Set.of(
          RULE_file,
          RULE_fileItem,
          RULE_apiItem,
          RULE_enumItem,
          RULE_memberItem,
          RULE_annotation,
          RULE_heritage);

  /** The rules that are a list of items. */
  private static final Set<Integer> BODIES =
      Set.of(RULE_file, RULE_namespaceBody, RULE_apiBody, RULE_enumBody, RULE_objectType);

  private final SyntaxMessages messages;
  private int lastIndex = -1;

  Recovery(SyntaxMessages messages) {
    this.messages = messages;
  }

  @Override
  public void reportError(Parser parser, RecognitionException mistake) {
    SyntaxToken token = SyntaxToken.of(mistake.getOffendingToken());
    if (isNew(parser, token)) {
      messages.report(parser, mistake);
    }
  }

  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    int rule = parser.getContext().getRuleIndex();
    if (!CATCHING.contains(rule)) {
      throw mistake;
    }
    Landing.after(parser, rule);
  }

  /** Makes sure that in a body an item or the end comes. */
  @Override
  public void sync(Parser parser) {
    int body = parser.getContext().getRuleIndex();
    if (!BODIES.contains(body)) {
      return;
    }
    while (!fits(parser)) {
      SyntaxToken token = SyntaxToken.of(parser.getCurrentToken());
      if (isNew(parser, token)) {
        messages.reportNoItem(parser, body, token);
      }
      if (!fits(parser)) {
        parser.getInputStream().consume();
        Landing.behind(parser, itemOf(body), token.getTokenIndex());
      }
    }
  }

  private static boolean fits(Parser parser) {
    IntervalSet expected =
        parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
    int next = parser.getInputStream().LA(1);
    return next == Token.EOF || expected.contains(next);
  }

  private static int itemOf(int body) {
    return switch (body) {
      case RULE_apiBody -> RULE_apiItem;
      case RULE_enumBody -> RULE_enumItem;
      case RULE_objectType -> RULE_memberItem;
      default -> RULE_fileItem;
    };
  }

  /** Goes on as if a superfluous token were not there. */
  @Override
  public Token recoverInline(Parser parser) {
    InputMismatchException mistake = new InputMismatchException(parser);
    SyntaxToken next = SyntaxToken.of(parser.getInputStream().LT(2));
    IntervalSet expected = mistake.getExpectedTokens();
    int found = parser.getCurrentToken().getType();
    boolean isSuperfluous = isWordOrOperator(found) && !next.isFirst;
    if (!isSuperfluous || !expected.contains(next.getType())) {
      throw mistake;
    }
    reportError(parser, mistake);
    parser.getInputStream().consume();
    parser.consume();
    return next;
  }

  /** Brackets and separators are never superfluous: somebody else may wait for them. */
  private static boolean isWordOrOperator(int type) {
    return switch (type) {
      case LBRACE, RBRACE, LPAREN, RPAREN, LBRACK, RBRACK, LESS, GREATER, SEMI, COMMA -> false;
      case FIRST_LBRACK, NAMED_LBRACK, FIRST_LESS, ANNOTATION_OPEN, FUNCTION_OPEN, EOF -> false;
      default -> !Brackets.startsDeclaration(type);
    };
  }

  /** Whether nobody has spoken about this place yet. */
  private boolean isNew(Parser parser, SyntaxToken token) {
    int index = token.getTokenIndex();
    if (index == lastIndex) {
      return false;
    }
    lastIndex = index;
    boolean followsReported =
        index > 0 && SyntaxToken.of(parser.getInputStream().get(index - 1)).isReported;
    return !token.isReported && !followsReported;
  }
}
