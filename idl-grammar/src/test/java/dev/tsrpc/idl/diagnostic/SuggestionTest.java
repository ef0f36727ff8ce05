package dev.tsrpc.idl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionTest {
  private static final List<String> TYPES =
      List.of("string", "number", "boolean", "int", "uint", "Date", "bytes", "User", "Users");

  @Test
  void guessesAMissingAddedChangedOrSwappedLetter() {
    assertThat(Suggestion.of("strng", TYPES)).contains("string");
    assertThat(Suggestion.of("strinng", TYPES)).contains("string");
    assertThat(Suggestion.of("numver", TYPES)).contains("number");
    assertThat(Suggestion.of("bolean", TYPES)).contains("boolean");
    assertThat(Suggestion.of("nubmer", TYPES)).contains("number");
  }

  @Test
  void prefersTheSameNameInOtherCase() {
    assertThat(Suggestion.of("user", TYPES)).contains("User");
    assertThat(Suggestion.of("date", TYPES)).contains("Date");
  }

  @Test
  void takesTheFirstInTheAlphabetOfEqualOnes() {
    assertThat(Suggestion.of("ab", List.of("cb", "ac", "ad"))).contains("ac");
  }

  @Test
  void doesNotGuessWhatIsTooFar() {
    assertThat(Suggestion.of("banana", TYPES)).isEmpty();
    assertThat(Suggestion.of("x", TYPES)).isEmpty();
    assertThat(Suggestion.of("", TYPES)).isEmpty();
    assertThat(Suggestion.of("a".repeat(1000), List.of("a".repeat(999)))).isEmpty();
  }
}
