package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.SYNTAX;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_KEYWORD;
import static dev.tsrpc.idl.syntax.TsrpcParser.*;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in words what the parser did not understand. */
final class SyntaxMessages {
  private static final int LISTED = 4;

  private static final Map<String, Integer> PARTS =
      Map.of("req", REQ, "request", REQ, "res", RES, "response", RES);

  private final SyntaxErrors errors;

  SyntaxMessages(SyntaxErrors errors) {
    this.errors = errors;
  }

  /** Reports that a rule failed. */
  void report(Parser parser, RecognitionException mistake) {
    SyntaxToken found = SyntaxToken.of(mistake.getOffendingToken());
    reportExpected(parser, expectation(parser, mistake), found);
  }

  /** Reports what is no item of a body; a misspelt keyword is put right. */
  void reportNoItem(Parser parser, int body, SyntaxToken found) {
    if (body == RULE_apiBody && isMisspeltPart(parser, found)) {
      return;
    }
    String expected =
        switch (body) {
          case RULE_apiBody -> "`req`, `res`";
          case RULE_enumBody -> "an enum member";
          case RULE_objectType -> "a field";
          default -> "a declaration";
        };
    reportExpected(parser, expected, found);
  }

  private boolean isMisspeltPart(Parser parser, SyntaxToken found) {
    int next = parser.getInputStream().LA(2);
    if (!KeywordPass.isWord(found.getType())
        || (next != LBRACE && next != COLON && next != EXTENDS)) {
      return false;
    }
    Optional<String> word = Suggestion.of(found.getText(), PARTS.keySet());
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

  private void reportExpected(Parser parser, String expected, SyntaxToken found) {
    int index = found.getTokenIndex();
    SyntaxToken before = index > 0 ? SyntaxToken.of(parser.getTokenStream().get(index - 1)) : found;
    boolean isMissing = before != found && (found.isFirst || isEnd(found.getType()));
    if (isMissing) {
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
    String text = token.getText();
    boolean isShort = text.length() <= 40 && text.lines().count() <= 1;
    return isShort
        ? "`" + text + "`"
        : "`"
            + text.lines().findFirst().orElse("").substring(0, Math.min(20, text.length()))
            + "…`";
  }

  private static String expectation(Parser parser, RecognitionException mistake) {
    int rule = mistake.getCtx() == null ? RULE_file : mistake.getCtx().getRuleIndex();
    IntervalSet expected = mistake.getExpectedTokens();
    if (rule == RULE_importedNames || rule == RULE_name || rule == RULE_memberName) {
      return "a name";
    }
    if (mistake instanceof NoViableAltException noWay
        && noWay.getStartToken() != noWay.getOffendingToken()) {
      return rule == RULE_value || rule == RULE_listValue ? "a value" : "something else";
    }
    if (expected.contains(KEYOF) && expected.contains(IDENTIFIER)) {
      return "a type";
    }
    if (expected.contains(IDENTIFIER) && expected.contains(LBRACE)) {
      return "a value";
    }
    return listed(parser, expected);
  }

  private static String listed(Parser parser, IntervalSet expected) {
    List<String> names = new ArrayList<>();
    for (int type : expected.toArray()) {
      String name = name(parser, type);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    List<String> listed = names.subList(0, Math.min(LISTED, names.size()));
    if (listed.size() < 2) {
      return String.join("", listed);
    }
    return String.join(", ", listed.subList(0, listed.size() - 1))
        + " or "
        + listed.get(listed.size() - 1);
  }

  private static String name(Parser parser, int type) {
    return switch (type) {
      case IDENTIFIER, REQ, RES -> "a name";
      case STRING -> "a string";
      case NUMBER, BIGINT -> "a number";
      case FIRST_LBRACK -> "`[`";
      case FIRST_LESS -> "`<`";
      case FUNCTION_OPEN, ANNOTATION_OPEN -> "`(`";
      case EOF -> "the end of the file";
      default -> {
        String literal = parser.getVocabulary().getLiteralName(type);
        yield literal == null ? "a declaration" : literal.replace('\'', '`');
      }
    };
  }
}
