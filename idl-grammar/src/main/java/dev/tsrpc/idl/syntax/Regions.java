package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.syntax.TsrpcLexer.*;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes one token of each piece of TypeScript that is no type (classes, functions, variables,
 * mapped types), and finds the parentheses that begin a function type.
 */
final class Regions {
  private final List<SyntaxToken> tokens;
  private final List<SyntaxToken> result;

  private Regions(List<SyntaxToken> tokens) {
    this.tokens = tokens;
    this.result = new ArrayList<>(tokens.size());
  }

  static List<SyntaxToken> apply(List<SyntaxToken> tokens) {
    return new Regions(tokens).apply();
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

  /** Takes over the token at an index or the piece that begins there; returns what is next. */
  private int visit(int at) {
    SyntaxToken token = tokens.get(at);
    SyntaxToken match = token.match;
    switch (token.getType()) {
      case CLASS -> {
        return refuse(at, at + 1, "classes");
      }
      case FUNCTION -> {
        return refuse(at, at + 1, "functions");
      }
      case VARIABLE -> {
        return refuse(at, at + 1, "variables");
      }
      case ABSTRACT, ASYNC -> {
        if (type(at + 1) != NEW) {
          return refuse(at, at + 2, type(at + 1) == CLASS ? "classes" : "functions");
        }
      }
      case LBRACE -> {
        if (match != null && isMappedType(at)) {
          return add(at, match.getTokenIndex() + 1, "mapped types");
        }
      }
      case LPAREN -> {
        if (match != null && type(match.getTokenIndex() + 1) == ARROW) {
          token.setType(FUNCTION_OPEN);
        }
      }
      default -> {}
    }
    result.add(token);
    return at + 1;
  }

  private int refuse(int at, int name, String refusal) {
    int next = add(at, endOfStatement(at), refusal);
    if (type(name) == IDENTIFIER) {
      result.get(result.size() - 1).declared = tokens.get(name);
    }
    return next;
  }

  private int add(int from, int to, String refusal) {
    SyntaxToken first = tokens.get(from);
    SyntaxToken token = first.derive(REFUSED, first.start(), tokens.get(to - 1).end());
    token.isFirst = first.isFirst;
    token.refusal = refusal;
    result.add(token);
    return to;
  }

  /** Returns the index behind a statement: it ends with a semicolon or before a new line's word. */
  private int endOfStatement(int from) {
    int at = from + 1;
    while (type(at) != EOF && type(at) != RBRACE && !beginsStatement(at)) {
      SyntaxToken match = tokens.get(at).match;
      if (type(at) == SEMI) {
        return at + 1;
      }
      at = match != null && match.getTokenIndex() > at ? match.getTokenIndex() + 1 : at + 1;
    }
    return at;
  }

  private boolean beginsStatement(int at) {
    SyntaxToken token = tokens.get(at);
    if (!token.isFirst) {
      return false;
    }
    String text = token.getText();
    boolean isWord = KeywordPass.isWord(token.getType()) || token.getType() == AT;
    return isWord
        && !text.equals("extends")
        && !text.equals("implements")
        && !isOperator(type(at - 1));
  }

  private static boolean isOperator(int type) {
    return type >= COMMA && type != AT;
  }

  private boolean isMappedType(int at) {
    int next = at + 1;
    if (type(next) == PLUS || type(next) == MINUS) {
      next++;
    }
    if (tokens.get(next).getText().equals("readonly")) {
      next++;
    }
    boolean isBracket = type(next) == LBRACK || type(next) == FIRST_LBRACK;
    return isBracket && KeywordPass.isWord(type(next + 1)) && type(next + 2) == IN;
  }

  private int type(int at) {
    return at < tokens.size() ? tokens.get(at).getType() : EOF;
  }
}
