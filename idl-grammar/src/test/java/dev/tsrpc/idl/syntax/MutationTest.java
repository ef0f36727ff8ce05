package dev.tsrpc.idl.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Damages each token of the corpus: few diagnostics, all inside the file, the same ones twice. */
final class MutationTest {
  /** One mistake may look like some, but not like a file of them. */
  private static final int FEW = 8;

  @TestFactory
  Stream<DynamicTest> saysLittleAboutOneWrongToken() throws IOException {
    return Corpus.files("valid").stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> checkValid(file)));
  }

  @TestFactory
  Stream<DynamicTest> survivesOneMoreMistake() throws IOException {
    return Corpus.files("invalid").stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> checkInvalid(file)));
  }

  private static void checkValid(Path file) throws IOException {
    for (String mutant : mutants(Corpus.read(file))) {
      assertThat(parse(mutant)).as(mutant).hasSizeLessThanOrEqualTo(FEW);
    }
  }

  private static void checkInvalid(Path file) throws IOException {
    List<String> mutants = mutants(Corpus.read(file));
    for (int i = 0; i < mutants.size(); i += 4) {
      checkTwice(mutants.get(i));
    }
  }

  /** Returns the text with each token deleted, doubled, and swapped with the next one. */
  private static List<String> mutants(SourceFile source) {
    List<SyntaxToken> tokens =
        TokenReader.read(source, new SyntaxErrors(source, new Diagnostics())).tokens();
    String text = source.text();
    List<String> mutants = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      SyntaxToken token = tokens.get(i);
      SyntaxToken next = tokens.get(i + 1);
      String before = text.substring(0, token.start());
      String after = text.substring(token.end());
      String behind = text.substring(next.end());
      String gap = text.substring(token.end(), next.start());
      mutants.add(before + after);
      mutants.add(before + token.getText() + " " + token.getText() + after);
      mutants.add(before + text(next) + gap + token.getText() + behind);
    }
    return mutants;
  }

  private static String text(SyntaxToken token) {
    return token.getType() == SyntaxToken.EOF ? "" : token.getText();
  }

  private static List<Diagnostic> parse(String text) {
    Diagnostics diagnostics = new Diagnostics();
    new Parser().parse(new SourceFile("a.tsrpc", text), diagnostics);
    return diagnostics.all();
  }

  private static void checkTwice(String text) {
    SourceFile source = new SourceFile("a.tsrpc", text);
    Diagnostics first = new Diagnostics();
    Diagnostics second = new Diagnostics();

    FileSyntax once = new Parser().parse(source, first);
    FileSyntax again = new Parser().parse(source, second);

    assertThat(second.all()).isEqualTo(first.all());
    assertThat(again).isEqualTo(once);
  }
}
