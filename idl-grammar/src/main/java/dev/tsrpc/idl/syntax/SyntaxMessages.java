package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.SYNTAX;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_KEYWORD;
import static dev.tsrpc.idl.syntax.TsrpcParser.*;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.Suggestion;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.jspecify.annotations.Nullable;

/** Says in words what the parser did not understand. */
final class SyntaxMessages {
  private static final int LONGEST = 40;

  private static final Map<String, Integer> PARTS =
      Map.of("req", REQ, "request", REQ, "res", RES, "response", RES);

  private final SyntaxErrors errors;

  SyntaxMessages(SyntaxErrors errors) {
    this.errors = errors;
  }

  /** Reports that a rule failed. */
  void report(Parser parser, RecognitionException mistake) {
    SyntaxToken found = SyntaxToken.of(mistake.getOffendingToken());
    SyntaxToken before = before(parser, found);
    ParserRuleContext member = unseparatedMember(parser);
    if (member != null) {
      String mark = member.getRuleIndex() == RULE_enumItem ? "`,`" : "`;`";
      report(mark, before, SyntaxToken.of(member.getStart()), false);
      return;
    }
    String expected = Expectations.of(parser, mistake);
    report(expected, before, found, isEnd(found.getType()) || found.isFirst);
  }

  /** Reports what is no item of a body; a misspelt keyword is put right. */
  void reportNoItem(Parser parser, int body, SyntaxToken found) {
    if (body == RULE_apiBody && isMisspeltPart(parser, found)) {
      return;
    }
    String expected =
        switch (body) {
          case RULE_apiBody -> "`req` or `res`";
          case RULE_enumBody -> "an enum member";
          case RULE_objectType -> "a field";
          default -> "a declaration";
        };
    report(expected, before(parser, found), found, found.getType() == EOF);
  }

  private static SyntaxToken before(Parser parser, SyntaxToken token) {
    int index = token.getTokenIndex();
    return index > 0 ? SyntaxToken.of(parser.getTokenStream().get(index - 1)) : token;
  }

  /** Returns the member that failed, if it lacks a separator before it, or null. */
  private static @Nullable ParserRuleContext unseparatedMember(Parser parser) {
    ParserRuleContext item = parser.getContext();
    while (item.getParent() != null && !Expectations.isMember(item.getRuleIndex())) {
      item = item.getParent();
    }
    ParserRuleContext body = item.getParent();
    int count = body == null ? 0 : body.getChildCount();
    if (body == null || count < 2) {
      return null;
    }
    boolean follows =
        body.getChild(count - 2) instanceof ParserRuleContext last && Expectations.isWhole(last);
    return follows && !SyntaxToken.of(item.getStart()).isFirst ? item : null;
  }

  private boolean isMisspeltPart(Parser parser, SyntaxToken found) {
    int next = parser.getInputStream().LA(2);
    if (!KeywordPass.isWord(found.getType())
        || (next != LBRACE && next != COLON && next != EXTENDS)) {
      return false;
    }
    String text = found.getText();
    Optional<String> word =
        PARTS.containsKey(text) ? Optional.of(text) : Suggestion.of(text, PARTS.keySet());
    word.ifPresent(
        guess -> {
          int type = PARTS.getOrDefault(guess, REQ);
          errors
              .report(UNKNOWN_KEYWORD, found, found.getText())
              .help("did you mean `" + (type == REQ ? "req" : "res") + "`?");
          found.isReported = false;
          found.setType(type);
        });
    return word.isPresent();
  }

  /** Blames the end of the token before for what is missing behind it, or the token itself. */
  private void report(String expected, SyntaxToken before, SyntaxToken found, boolean isMissing) {
    if (isMissing && before != found) {
      Location place = errors.location(before.end(), before.end());
      errors.report(SYNTAX, place, "expected " + expected + " after " + shown(before));
    } else {
      errors.report(SYNTAX, found, "expected " + expected + ", found " + shown(found));
    }
  }

  private static boolean isEnd(int type) {
    return switch (type) {
      case EOF, SEMI, COMMA, RBRACE, RPAREN, RBRACK, GREATER -> true;
      default -> false;
    };
  }

  private static String shown(SyntaxToken token) {
    if (token.getType() == EOF) {
      return "the end of the file";
    }
    String line = token.getText().lines().findFirst().orElse("");
    boolean isShort = line.length() <= LONGEST && line.length() == token.getText().length();
    return "`" + (isShort ? line : line.substring(0, Math.min(20, line.length())) + "…") + "`";
  }
}
