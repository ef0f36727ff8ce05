package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.MISSING_BRACE;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNMATCHED_BRACE;
import static dev.tsrpc.idl.syntax.TsrpcLexer.*;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bracket that belongs to each bracket, and makes the braces come out even: a declaration
 * first on a line inside a body means that a closing brace is missing before it.
 */
final class Brackets {
  private static final int SHOWN = 3;

  private final List<SyntaxToken> tokens;
  private final SyntaxErrors errors;
  private final List<SyntaxToken> result;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int openBraces;

  private Brackets(List<SyntaxToken> tokens, SyntaxErrors errors) {
    this.tokens = tokens;
    this.errors = errors;
    this.result = new ArrayList<>(tokens.size());
    frames.push(new Frame(null, Kind.DECLARATIONS));
  }

  private enum Kind {
    /** A file or a namespace. */
    DECLARATIONS,
    /** A body with members. */
    BODY,
    /** The body of a request or a response. */
    PART,
    /** A body of code, which is skipped. */
    CODE,
    OTHER
  }

  private static final class Frame {
    final @Nullable SyntaxToken open;
    final Kind kind;

    /** The keyword of the declaration that was begun in this frame. */
    int head = EOF;

    Frame(@Nullable SyntaxToken open, Kind kind) {
      this.open = open;
      this.kind = kind;
    }
  }

  /** Returns the tokens with as many closing braces as opening ones. */
  static List<SyntaxToken> apply(List<SyntaxToken> tokens, SyntaxErrors errors) {
    return new Brackets(tokens, errors).apply();
  }

  private List<SyntaxToken> apply() {
    for (int i = 0; i < tokens.size(); i++) {
      if (beginsMember(i)) {
        endMember(tokens.get(i));
      } else if (beginsPart(i)) {
        addMissing(tokens.get(i), Kind.BODY);
      }
      visit(tokens.get(i));
    }
    return result;
  }

  /** Whether a name and a colon, first on a line, stand where only a new member can. */
  private boolean beginsMember(int i) {
    int type = tokens.get(i).getType();
    boolean isName = KeywordPass.isWord(type) || type == STRING || type == NUMBER;
    boolean hasColon = type(i + 1) == COLON || (type(i + 1) == QUESTION && type(i + 2) == COLON);
    boolean goesOn =
        switch (type(i - 1)) {
          case COMMA, SEMI, QUESTION, LBRACE, LPAREN, ANNOTATION_OPEN, LBRACK -> true;
          case FIRST_LBRACK, NAMED_LBRACK -> true;
          default -> false;
        };
    return isName && hasColon && !goesOn && tokens.get(i).isFirst && isInBody();
  }

  private boolean isInBody() {
    for (Frame frame : frames) {
      if (frame.kind != Kind.OTHER) {
        return frame.kind == Kind.BODY || frame.kind == Kind.PART;
      }
    }
    return false;
  }

  /** Whether {@code req} or {@code res}, first on a line, stand inside the other one. */
  private boolean beginsPart(int i) {
    int type = tokens.get(i).getType();
    return (type == REQ || type == RES)
        && (type(i + 1) == LBRACE || type(i + 1) == EXTENDS)
        && tokens.get(i).isFirst
        && top().kind == Kind.PART;
  }

  /** Gives up the brackets that the member before has left open, and what it has not finished. */
  private void endMember(SyntaxToken next) {
    while (top().kind == Kind.OTHER) {
      frames.pop();
    }
    SyntaxToken last = result.get(result.size() - 1);
    switch (last.getType()) {
      case COLON, BAR, AND, EQUALS, LESS, DOT, ARROW, KEYOF, EXTENDS ->
          result.add(next.derive(SEMI, last.end(), last.end()));
      default -> {}
    }
  }

  private int type(int i) {
    return i < 0 || i >= tokens.size() ? EOF : tokens.get(i).getType();
  }

  private void visit(SyntaxToken token) {
    switch (token.getType()) {
      case LBRACE, LPAREN, ANNOTATION_OPEN, LBRACK, FIRST_LBRACK, NAMED_LBRACK -> open(token);
      case RPAREN, RBRACK -> close(token);
      case RBRACE -> closeBrace(token);
      case SEMI -> top().head = EOF;
      case EOF -> addMissing(token, Kind.DECLARATIONS);
      default -> word(token);
    }
    if (token.getType() != RBRACE || token.match != null) {
      result.add(token);
    }
  }

  private void open(SyntaxToken token) {
    boolean isBrace = token.getType() == LBRACE;
    openBraces += isBrace ? 1 : 0;
    frames.push(new Frame(token, isBrace ? kindOfBrace() : Kind.OTHER));
  }

  private Kind kindOfBrace() {
    Frame outer = top();
    if (outer.kind == Kind.CODE) {
      return Kind.CODE;
    }
    if (outer.kind == Kind.DECLARATIONS && outer.head == EOF) {
      return Kind.CODE;
    }
    return switch (outer.head) {
      case REQ, RES -> Kind.PART;
      case NAMESPACE -> Kind.DECLARATIONS;
      case CLASS, FUNCTION, VARIABLE -> Kind.CODE;
      default -> Kind.BODY;
    };
  }

  private void close(SyntaxToken token) {
    Frame frame = top();
    if (frame.open == null || frame.open.getType() == LBRACE) {
      return;
    }
    boolean isParenthesis = frame.open.getType() == LPAREN || isAnnotation(frame.open);
    boolean fits = isParenthesis == (token.getType() == RPAREN);
    if (fits) {
      match(frame.open, token);
    }
    frames.pop();
    if (!fits) {
      close(token);
    }
  }

  private static boolean isAnnotation(SyntaxToken token) {
    return token.getType() == ANNOTATION_OPEN;
  }

  private void closeBrace(SyntaxToken token) {
    if (openBraces == 0) {
      errors.report(UNMATCHED_BRACE, token);
      return;
    }
    while (top().kind == Kind.OTHER) {
      frames.pop();
    }
    closeInnermost(token);
  }

  private void closeInnermost(SyntaxToken token) {
    SyntaxToken open = frames.pop().open;
    openBraces--;
    if (open != null) {
      match(open, token);
    }
    top().head = EOF;
  }

  private void word(SyntaxToken token) {
    int type = token.getType();
    if ((type == REQ || type == RES) && top().kind == Kind.BODY) {
      top().head = type;
    }
    if (!startsDeclaration(type)) {
      return;
    }
    if (token.isFirst && token.start() > 0 && top().kind != Kind.DECLARATIONS) {
      closeBefore(token);
    }
    Frame frame = top();
    if (frame.kind == Kind.DECLARATIONS) {
      frame.head = type;
    }
  }

  /** Puts the missing braces in front of a declaration and its annotations. */
  private void closeBefore(SyntaxToken declaration) {
    if (frames.stream().anyMatch(frame -> frame.kind == Kind.CODE)) {
      return;
    }
    List<SyntaxToken> moved = result.subList(startOfAnnotations(), result.size());
    List<SyntaxToken> annotations = new ArrayList<>(moved);
    moved.clear();
    addMissing(declaration, Kind.DECLARATIONS);
    result.addAll(annotations);
  }

  /** Returns where the annotations begin that end what there is so far. */
  private int startOfAnnotations() {
    int start = result.size();
    int at = start - 1;
    while (at >= 0) {
      SyntaxToken token = result.get(at);
      if (token.getType() == RPAREN && token.match != null && isAnnotation(token.match)) {
        at = result.lastIndexOf(token.match) - 1;
      }
      while (at > 1 && result.get(at - 1).getType() == DOT) {
        at -= 2;
      }
      if (at < 1 || result.get(at - 1).getType() != AT) {
        return start;
      }
      start = at - 1;
      at = start - 1;
    }
    return start;
  }

  /** Closes all braces up to a kind of frame; that is one mistake, however many they are. */
  private void addMissing(SyntaxToken next, Kind outer) {
    SyntaxToken last = result.isEmpty() ? next : result.get(result.size() - 1);
    List<SyntaxToken> opened = new ArrayList<>();
    while (top().kind != outer || (next.getType() == EOF && openBraces > 0)) {
      SyntaxToken open = top().open;
      if (open == null || open.getType() != LBRACE) {
        frames.pop();
        continue;
      }
      SyntaxToken brace = next.derive(RBRACE, last.end(), last.end());
      brace.isReported = true;
      opened.add(open);
      closeInnermost(brace);
      result.add(brace);
    }
    if (opened.isEmpty() || last.isReported) {
      return;
    }
    Diagnostics.Report report =
        errors.report(MISSING_BRACE, errors.location(last.end(), last.end()));
    opened.stream()
        .limit(SHOWN)
        .forEach(open -> report.related(errors.location(open), "this `{` is still open"));
  }

  private Frame top() {
    Frame frame = frames.peek();
    if (frame == null) {
      throw new AssertionError("the file's own frame is never closed");
    }
    return frame;
  }

  private static void match(SyntaxToken open, SyntaxToken close) {
    open.match = close;
    close.match = open;
  }

  /** Whether a token of this type, as a keyword, stands in front of a declaration only. */
  static boolean startsDeclaration(int type) {
    return switch (type) {
      case API, MSG, INTERFACE, ENUM, TYPE, NAMESPACE -> true;
      case IMPORT, EXPORT, DECLARE, CONST, VARIABLE, CLASS, FUNCTION, ABSTRACT, ASYNC -> true;
      default -> false;
    };
  }
}
