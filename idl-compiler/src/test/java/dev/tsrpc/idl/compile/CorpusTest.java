package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tsrpc.idl.descriptor.DescriptorWriter;
import dev.tsrpc.idl.diagnostic.DiagnosticCode;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.generate.JavaGenerator;
import dev.tsrpc.idl.generate.JavaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compiles the corpus; -Dcorpus.update=true rewrites what is expected. */
final class CorpusTest {
  /** The parser's corpus has these. */
  private static final EnumSet<DiagnosticCode> OF_THE_PARSER =
      EnumSet.range(DiagnosticCode.BIDIRECTIONAL_CONTROL, DiagnosticCode.UNTERMINATED_STRING);

  /** They need more than a source root: see CompilerTest. */
  private static final Set<String> TESTED_ELSEWHERE =
      Set.of("ambiguous-import", "bad-file-name", "descriptor-locked", "library-without-ids");

  @TestFactory
  Stream<DynamicTest> compilesWhatIsValid() throws IOException {
    return Corpus.cases("valid").stream()
        .map(folder -> dynamicTest(Corpus.name(folder), () -> checkValid(folder)));
  }

  @TestFactory
  Stream<DynamicTest> explainsWhatIsInvalid() throws IOException {
    return Corpus.cases("invalid").stream()
        .map(entry -> dynamicTest(Corpus.name(entry), () -> checkInvalid(entry)));
  }

  @Test
  void hasACaseForEachCode() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (DiagnosticCode code : EnumSet.complementOf(OF_THE_PARSER)) {
      missing.add(code.id());
    }

    Corpus.cases("invalid").forEach(entry -> missing.remove(Corpus.code(entry)));
    missing.removeAll(TESTED_ELSEWHERE);

    assertThat(missing).isEmpty();
  }

  @Test
  void documentsEachCode() throws IOException {
    Set<String> documented =
        Files.readAllLines(Path.of("../docs/errors.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .collect(Collectors.toSet());

    Set<String> codes =
        Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id).collect(Collectors.toSet());

    assertThat(documented).containsExactlyInAnyOrderElementsOf(codes);
  }

  private static void checkValid(Path folder) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceRoot root = Corpus.read(folder, diagnostics);

    Optional<Protocol> compiled =
        new Compiler().compile(root, CompilerOptions.DEFAULT, diagnostics);

    Corpus.expect(folder.resolve("warnings.txt"), Corpus.rendered(diagnostics));
    Protocol protocol = compiled.orElseThrow();
    Corpus.expect(folder.resolve("service-proto.json"), protocol.descriptor());
    Corpus.expect(folder.resolve("stock.json"), new DescriptorWriter().stock(protocol.schema(), 0));
    assertThat(again(root, protocol)).isEqualTo(protocol.descriptor());
  }

  private static String again(SourceRoot root, Protocol protocol) {
    SourceFile descriptor = new SourceFile(SourceRoot.DESCRIPTOR, protocol.descriptor());
    Protocol second =
        new Compiler()
            .compile(
                new SourceRoot(root.modules(), descriptor),
                CompilerOptions.DEFAULT,
                new Diagnostics())
            .orElseThrow();
    assertThat(second.isDescriptorChanged()).isFalse();
    assertThat(new DescriptorWriter().stock(second.schema(), 0))
        .isEqualTo(new DescriptorWriter().stock(protocol.schema(), 0));
    return second.descriptor();
  }

  private static void checkInvalid(Path entry) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceRoot root = Corpus.read(entry, diagnostics);

    new Compiler()
        .compile(root, CompilerOptions.DEFAULT, diagnostics)
        .ifPresent(protocol -> generate(protocol, diagnostics));

    assertThat(diagnostics.all())
        .anyMatch(diagnostic -> diagnostic.code().id().equals(Corpus.code(entry)));
    Path expectation = entry.resolveSibling(Corpus.name(entry) + ".errors");
    Corpus.expect(expectation, Corpus.rendered(diagnostics));
  }

  private static void generate(Protocol protocol, Diagnostics diagnostics) {
    JavaOptions options = new JavaOptions("com.example", "CorpusProto");
    new JavaGenerator().generate(protocol.schema(), options, protocol.descriptor(), diagnostics);
  }
}
