package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.syntax.TsrpcLexer.*;

import java.util.List;

/**
 * Makes names of the keywords that stand where a name may stand: {@code type: string}, {@code enum
 * E { get, set }}, {@code a: api}. Also tells apart the brackets that look alike.
 */
final class KeywordPass {
  private final List<SyntaxToken> tokens;
  private boolean isInImport;

  private KeywordPass(List<SyntaxToken> tokens) {
    this.tokens = tokens;
  }

  static void apply(List<SyntaxToken> tokens) {
    KeywordPass pass = new KeywordPass(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      pass.visit(i);
    }
  }

  private void visit(int i) {
    SyntaxToken token = tokens.get(i);
    int type = token.getType();
    if (type == LPAREN && isAnnotationOpen(i)) {
      token.setType(ANNOTATION_OPEN);
    } else if (type == LBRACK && isWord(type(i + 1)) && type(i + 2) == COLON) {
      token.setType(NAMED_LBRACK);
    } else if (type == LBRACK && mayBeginMember(i)) {
      token.setType(FIRST_LBRACK);
    } else if (type == LESS && mayBeginMember(i)) {
      token.setType(FIRST_LESS);
    } else if (type == SEMI || type == STRING) {
      isInImport = false;
    } else if (isWord(type) && type != REQ && type != RES) {
      boolean isKeyword = isKeyword(i);
      token.setType(isKeyword ? type : IDENTIFIER);
      if (isKeyword && type == CONST && isVariable(i)) {
        token.setType(VARIABLE);
      }
      isInImport =
          (isKeyword && startsImport(i))
              || (isInImport && !(isKeyword && type != TYPE && isDeclaring(type)));
    }
  }

  private boolean mayBeginMember(int i) {
    return switch (type(i - 1)) {
      case LBRACE, SEMI, COMMA, READONLY -> true;
      default -> tokens.get(i).isFirst;
    };
  }

  private boolean isAnnotationOpen(int i) {
    if (i == 0 || tokens.get(i - 1).end() != tokens.get(i).start()) {
      return false;
    }
    int at = i - 1;
    while (isWord(type(at)) && type(at - 1) == DOT) {
      at -= 2;
    }
    return isWord(type(at)) && type(at - 1) == AT;
  }

  private boolean isKeyword(int i) {
    int before = type(i - 1);
    if (before == AT || before == DOT) {
      return false;
    }
    int type = type(i);
    return switch (type) {
      case API, MSG, INTERFACE, ENUM, TYPE, NAMESPACE, IMPORT, EXPORT, DEFAULT, DECLARE ->
          !isDeclaring(before) && isDeclarationKeyword(i, type);
      case CONST, VARIABLE, CLASS, FUNCTION, ABSTRACT, ASYNC ->
          !isDeclaring(before) && isStatementKeyword(i, type);
      case FROM, AS -> isImportKeyword(i, type);
      case EXTENDS -> !isDeclaring(before) && isExtends(i);
      default -> isMemberKeyword(i, type);
    };
  }

  private boolean isDeclarationKeyword(int i, int type) {
    int next = type(i + 1);
    return switch (type) {
      case TYPE ->
          isInImport
              ? isTypeOfImport(i)
              : isWordOnLine(i + 1) || (type(i - 1) == EXPORT && next == LBRACE);
      case NAMESPACE -> isWordOnLine(i + 1) || (next == STRING && type(i + 2) == LBRACE);
      case IMPORT ->
          isWordOnLine(i + 1)
              || next == LBRACE
              || next == STAR
              || next == STRING
              || (next == LPAREN && !tokens.get(i).isFirst);
      case EXPORT -> isWordOnLine(i + 1) || next == LBRACE || next == STAR || next == AT;
      case DEFAULT -> type(i - 1) == EXPORT;
      default ->
          isWordOnLine(i + 1)
              || (isWord(next) && type(i + 2) == LBRACE)
              || (next == LBRACE && tokens.get(i).isFirst);
    };
  }

  private boolean isTypeOfImport(int i) {
    int next = type(i + 1);
    boolean isDefaultImport = next == FROM && type(i + 2) == STRING;
    return (isWord(next) && !isDefaultImport && !(next == AS && isWord(type(i + 2))))
        || next == LBRACE
        || next == STAR;
  }

  private boolean isStatementKeyword(int i, int type) {
    int next = type(i + 1);
    int before = type(i - 1);
    return switch (type) {
      case FUNCTION -> isWordOnLine(i + 1) || next == STAR || (before == DEFAULT && next == LPAREN);
      case CLASS -> isWordOnLine(i + 1) || (before == DEFAULT && next == LBRACE);
      case ABSTRACT -> next == CLASS || next == NEW;
      case ASYNC -> next == FUNCTION;
      default -> isWordOnLine(i + 1);
    };
  }

  /** Whether a {@code const} declares something else than an enum, a type parameter or conf. */
  private boolean isVariable(int i) {
    int before = type(i - 1);
    boolean isConf = before == EXPORT && tokens.get(i + 1).getText().equals("conf");
    return !isConf && type(i + 1) != ENUM && before != LESS && before != COMMA;
  }

  private boolean isImportKeyword(int i, int type) {
    int before = type(i - 1);
    boolean mayFollow = before != LBRACE && before != COMMA && before != AS && before != TYPE;
    if (isInImport) {
      return mayFollow && before != IMPORT;
    }
    boolean followsValue = before == RBRACE || before == RBRACK || before == STRING;
    return type == AS && followsValue && !tokens.get(i).isFirst && isWordOnLine(i + 1);
  }

  private boolean isExtends(int i) {
    return switch (type(i + 1)) {
      case COLON, QUESTION, COMMA, SEMI, EQUALS, RBRACE, EOF -> false;
      case LPAREN -> !tokens.get(i).isFirst && type(i - 1) != LBRACE && type(i - 1) != SEMI;
      default -> !tokens.get(i).isFirst || !tokens.get(i + 1).isFirst;
    };
  }

  private boolean isMemberKeyword(int i, int type) {
    SyntaxToken next = tokens.get(i + 1);
    int nextType = next.getType();
    return switch (type) {
      case GET, SET ->
          type(i + 2) == LPAREN
              && !next.isFirst
              && (isWord(nextType) || nextType == STRING || nextType == NUMBER);
      case NEW -> nextType == LPAREN || nextType == LESS;
      case IN -> type(i - 2) == LBRACK || type(i - 2) == FIRST_LBRACK || isVariance(i);
      case IS -> !tokens.get(i).isFirst && isWord(type(i - 1)) && startsType(i + 1);
      case ASSERTS -> isWordOnLine(i + 1) && (type(i - 1) == COLON || type(i - 1) == ARROW);
      case UNIQUE -> isWordOnLine(i + 1) && next.getText().equals("symbol");
      case INFER, TYPEOF -> isWordOnLine(i + 1);
      case KEYOF -> startsType(i + 1) && !(nextType == LPAREN && beginsMember(i));
      case READONLY ->
          startsType(i + 1)
              && nextType != LPAREN
              && !(nextType == LBRACK && isEmptyBrackets(i + 1));
      default -> false;
    };
  }

  private boolean isVariance(int i) {
    return (type(i - 1) == LESS || type(i - 1) == COMMA) && isWordOnLine(i + 1);
  }

  private boolean isEmptyBrackets(int i) {
    return type(i + 1) == RBRACK;
  }

  private boolean beginsMember(int i) {
    int before = type(i - 1);
    return tokens.get(i).isFirst || before == LBRACE || before == SEMI;
  }

  private boolean startsType(int i) {
    return switch (type(i)) {
      case LBRACE, LPAREN, LBRACK, STRING, NUMBER, TEMPLATE -> !tokens.get(i).isFirst;
      default -> isWordOnLine(i);
    };
  }

  private boolean startsImport(int i) {
    int next = type(i + 1);
    return switch (type(i)) {
      case IMPORT -> next != LPAREN;
      case EXPORT -> next == LBRACE || next == STAR || (next == TYPE && type(i + 2) == LBRACE);
      default -> false;
    };
  }

  private boolean isWordOnLine(int i) {
    return isWord(type(i)) && !tokens.get(i).isFirst;
  }

  private int type(int i) {
    return i < 0 || i >= tokens.size() ? EOF : tokens.get(i).getType();
  }

  /** Whether a name follows a keyword of this type. */
  private static boolean isDeclaring(int type) {
    return type == API
        || type == MSG
        || type == INTERFACE
        || type == ENUM
        || type == TYPE
        || type == NAMESPACE
        || type == CLASS
        || type == FUNCTION
        || type == VARIABLE;
  }

  static boolean isWord(int type) {
    return type >= API && type <= IDENTIFIER;
  }
}
