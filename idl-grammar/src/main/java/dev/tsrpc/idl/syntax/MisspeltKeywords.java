package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_KEYWORD;
import static dev.tsrpc.idl.syntax.TsrpcLexer.*;

import dev.tsrpc.idl.diagnostic.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts right the keywords of declarations that are misspelt or that another language has. */
final class MisspeltKeywords {
  private static final Map<String, Integer> BEFORE_BODY =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("api", API),
              Map.entry("rpc", API),
              Map.entry("msg", MSG),
              Map.entry("message", MSG),
              Map.entry("interface", INTERFACE),
              Map.entry("struct", INTERFACE),
              Map.entry("model", INTERFACE),
              Map.entry("record", INTERFACE),
              Map.entry("enum", ENUM),
              Map.entry("namespace", NAMESPACE)));

  private static final Map<String, Integer> BEFORE_EQUALS =
      new TreeMap<>(Map.of("type", TYPE, "typedef", TYPE, "alias", TYPE, "union", TYPE));

  private static final Map<String, Integer> BEFORE_PARAMETERS =
      new TreeMap<>(Map.of("api", API, "rpc", API, "service", API));

  private static final Map<String, Integer> BEFORE_NAMES =
      new TreeMap<>(Map.of("import", IMPORT, "export", EXPORT));

  private static final Map<Integer, String> WORDS =
      Map.of(
          API,
          "api",
          MSG,
          "msg",
          INTERFACE,
          "interface",
          ENUM,
          "enum",
          NAMESPACE,
          "namespace",
          TYPE,
          "type",
          IMPORT,
          "import",
          EXPORT,
          "export");

  private MisspeltKeywords() {}

  /** Reports and retypes each misspelt keyword that begins a line. */
  static void apply(List<SyntaxToken> tokens, SyntaxErrors errors) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      SyntaxToken token = tokens.get(i);
      boolean begins = token.isFirst || isModifier(tokens.get(i - 1).getType());
      if (token.getType() == IDENTIFIER && begins && !tokens.get(i + 1).isFirst) {
        apply(token, candidates(tokens.get(i + 1).getType(), tokens.get(i + 2)), errors);
      }
    }
  }

  private static void apply(
      SyntaxToken token, Map<String, Integer> candidates, SyntaxErrors errors) {
    String word = token.getText();
    Optional<String> guess =
        candidates.containsKey(word) ? Optional.of(word) : Suggestion.of(word, candidates.keySet());
    if (guess.isEmpty()) {
      return;
    }
    int type = candidates.getOrDefault(guess.get(), IDENTIFIER);
    errors
        .report(UNKNOWN_KEYWORD, errors.location(token), token.getText())
        .help("did you mean `" + WORDS.get(type) + "`?");
    token.setType(type);
  }

  private static boolean isModifier(int type) {
    return type == EXPORT || type == DECLARE || type == DEFAULT;
  }

  private static Map<String, Integer> candidates(int next, SyntaxToken behind) {
    if (next == LBRACE || next == STAR) {
      return KeywordPass.isWord(behind.getType()) || behind.getType() == AS
          ? BEFORE_NAMES
          : Map.of();
    }
    if (!KeywordPass.isWord(next)) {
      return Map.of();
    }
    return switch (behind.getType()) {
      case LBRACE, EXTENDS -> BEFORE_BODY;
      case EQUALS -> BEFORE_EQUALS;
      case LPAREN -> BEFORE_PARAMETERS;
      default -> Map.of();
    };
  }
}
