package dev.tsrpc.idl.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.DiagnosticText;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Parses the corpus; -Dcorpus.update=true rewrites what is expected. */
final class CorpusTest {
  @TestFactory
  Stream<DynamicTest> parsesWhatIsValid() throws IOException {
    return Corpus.files("valid").stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> checkValid(file)));
  }

  @TestFactory
  Stream<DynamicTest> explainsWhatIsInvalid() throws IOException {
    return Corpus.files("invalid").stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> checkInvalid(file)));
  }

  private static void checkValid(Path file) throws IOException, ReflectiveOperationException {
    SourceFile source = Corpus.read(file);
    Diagnostics diagnostics = new Diagnostics();

    FileSyntax syntax = new Parser().parse(source, diagnostics);

    assertThat(text(diagnostics)).isEmpty();
    Corpus.expect(file, ".syntax", SyntaxDump.of(syntax));
  }

  private static void checkInvalid(Path file) throws IOException {
    SourceFile source = Corpus.read(file);
    Diagnostics diagnostics = new Diagnostics();

    new Parser().parse(source, diagnostics);

    String code = file.getFileName().toString().replaceFirst("(\\..*|_.*)$", "");
    assertThat(diagnostics.all()).anyMatch(diagnostic -> diagnostic.code().id().equals(code));
    Corpus.expect(file, ".errors", text(diagnostics));
  }

  private static String text(Diagnostics diagnostics) {
    return diagnostics.all().stream().map(CorpusTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(Diagnostic diagnostic) {
    return DiagnosticText.PLAIN.text(diagnostic);
  }
}
