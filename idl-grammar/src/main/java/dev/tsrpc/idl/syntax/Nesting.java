package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NESTING_TOO_DEEP;
import static dev.tsrpc.idl.syntax.TsrpcLexer.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Limits how deep brackets, operators, arrows and array suffixes nest, so that everything after it
 * may recurse. What lies deeper becomes one token.
 */
final class Nesting {
  private static final int LIMIT = 100;

  private final List<SyntaxToken> tokens;
  private final SyntaxErrors errors;
  private final List<SyntaxToken> result;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private Frame top = new Frame(EOF);
  private int depth;
  private boolean isReported;

  private Nesting(List<SyntaxToken> tokens, SyntaxErrors errors) {
    this.tokens = tokens;
    this.errors = errors;
    this.result = new ArrayList<>(tokens.size());
  }

  /** What nests inside one pair of brackets. */
  private static final class Frame {
    final int open;
    final boolean isSuffix;

    /** Operators and suffixes around one operand. */
    int operators;

    /** Arrows and conditions, which last until the end of the type. */
    int arrows;

    Frame(int open) {
      this(open, false);
    }

    Frame(int open, boolean isSuffix) {
      this.open = open;
      this.isSuffix = isSuffix;
    }
  }

  static List<SyntaxToken> apply(List<SyntaxToken> tokens, SyntaxErrors errors) {
    return new Nesting(tokens, errors).apply();
  }

  private List<SyntaxToken> apply() {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setTokenIndex(i);
    }
    int at = 0;
    while (at < tokens.size()) {
      at = visit(at);
    }
    return result;
  }

  private int visit(int at) {
    SyntaxToken token = tokens.get(at);
    int type = token.getType();
    if (token.isFirst && (KeywordPass.isWord(type) || type == AT)) {
      endLine(type);
    }
    switch (type) {
      case LBRACE,
          LPAREN,
          ANNOTATION_OPEN,
          FUNCTION_OPEN,
          FIRST_LBRACK,
          NAMED_LBRACK,
          LESS,
          FIRST_LESS ->
          open(new Frame(type));
      case LBRACK -> open(new Frame(type, at > 0 && endsType(tokens.get(at - 1).getType())));
      case RBRACE, RPAREN, RBRACK, GREATER -> close(type);
      case KEYOF, READONLY, TYPEOF, UNIQUE, INFER, MINUS, PLUS, TILDE -> addOperator();
      case ARROW, EXTENDS -> {
        top.arrows++;
        depth++;
      }
      case BAR, AND, COLON, QUESTION, EQUALS -> endOperand();
      case COMMA, SEMI -> endType();
      default -> {}
    }
    if (depth <= LIMIT) {
      result.add(token);
      return at + 1;
    }
    return cut(at);
  }

  private void open(Frame frame) {
    frames.push(top);
    top = frame;
    depth++;
  }

  private void close(int type) {
    if (type != GREATER) {
      while (isAngle(top.open)) {
        pop();
      }
    }
    boolean fits =
        switch (type) {
          case RBRACE -> top.open == LBRACE;
          case RBRACK -> isLeftBracket(top.open);
          case GREATER -> isAngle(top.open);
          default -> top.open == LPAREN || top.open == ANNOTATION_OPEN || top.open == FUNCTION_OPEN;
        };
    if (fits) {
      boolean isSuffix = top.isSuffix;
      pop();
      if (isSuffix) {
        addOperator();
      }
    }
  }

  private static boolean isLeftBracket(int type) {
    return type == LBRACK || type == FIRST_LBRACK || type == NAMED_LBRACK;
  }

  private static boolean isAngle(int type) {
    return type == LESS || type == FIRST_LESS;
  }

  private void pop() {
    depth -= 1 + top.operators + top.arrows;
    top = frames.pop();
  }

  private void addOperator() {
    top.operators++;
    depth++;
  }

  private void endOperand() {
    depth -= top.operators;
    top.operators = 0;
  }

  private void endType() {
    endOperand();
    depth -= top.arrows;
    top.arrows = 0;
  }

  /** A word first on a line begins a member or a declaration, if no bracket is open. */
  private void endLine(int type) {
    while (Brackets.startsDeclaration(type) && top.open != LBRACE && top.open != EOF) {
      pop();
    }
    endType();
  }

  /** Drops what is too deep: a pair of brackets, or the rest of the member. */
  private int cut(int at) {
    SyntaxToken token = tokens.get(at);
    if (isOpen(token.getType())) {
      pop();
    } else {
      endType();
    }
    int end = behindMatch(at);
    while (token.match == null && end < tokens.size() - 1 && !endsCut(end)) {
      end = behindMatch(end);
    }
    SyntaxToken deep = token.derive(TOO_DEEP, token.start(), tokens.get(end - 1).end());
    deep.isReported = true;
    result.add(deep);
    if (!isReported) {
      errors.report(NESTING_TOO_DEEP, token, LIMIT);
      isReported = true;
    }
    return end;
  }

  private static boolean isOpen(int type) {
    return switch (type) {
      case LBRACE, LPAREN, ANNOTATION_OPEN, FUNCTION_OPEN, LBRACK, FIRST_LBRACK, NAMED_LBRACK ->
          true;
      default -> isAngle(type);
    };
  }

  private int behindMatch(int at) {
    SyntaxToken match = tokens.get(at).match;
    return match != null && match.getTokenIndex() > at ? match.getTokenIndex() + 1 : at + 1;
  }

  private boolean endsCut(int at) {
    SyntaxToken token = tokens.get(at);
    SyntaxToken match = token.match;
    boolean closes = match != null && match.getTokenIndex() < at;
    boolean isLine =
        token.isFirst && (KeywordPass.isWord(token.getType()) || token.getType() == AT);
    boolean endsLine =
        isLine
            && (top.open == EOF
                || top.open == LBRACE
                || Brackets.startsDeclaration(token.getType()));
    return closes || endsLine || token.getType() == SEMI;
  }

  private static boolean endsType(int type) {
    return switch (type) {
      case IDENTIFIER, RBRACE, RBRACK, RPAREN, GREATER, STRING, NUMBER, REFUSED -> true;
      default -> false;
    };
  }
}
