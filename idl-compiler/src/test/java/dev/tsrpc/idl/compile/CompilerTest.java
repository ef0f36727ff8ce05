package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class CompilerTest {
  private static final String USER = "interface User { id: int; name: string }";

  private final Diagnostics diagnostics = new Diagnostics();

  @TempDir private Path folder;

  @Test
  void readsAllFilesBelowAFolderAndTheDescriptorInIt() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("one.tsrpc"), "\uFEFFinterface A {}");
    Files.writeString(folder.resolve("a/b/two.tsrpc"), "");
    Files.writeString(folder.resolve("a/other.ts"), "nonsense");
    Files.writeString(folder.resolve(SourceRoot.DESCRIPTOR), "{}");

    SourceRoot root = SourceRoot.read(folder, diagnostics);

    assertThat(root.modules().keySet()).containsExactly("a/b/two", "one");
    assertThat(root.modules().values()).map(SourceFile::text).containsExactly("", "interface A {}");
    assertThat(root.descriptor()).isNotNull();
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> SourceRoot.read(missing, diagnostics))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void reportsAFileThatIsNotUtf8Once() throws IOException {
    Files.write(folder.resolve("bad.tsrpc"), new byte[] {'t', 'y', 'p', 'e', '\n', (byte) 0xFF});
    Files.writeString(folder.resolve("good.tsrpc"), "interface Good {}");

    SourceRoot root = SourceRoot.read(folder, diagnostics);
    Optional<Protocol> protocol =
        new Compiler().compile(root, CompilerOptions.DEFAULT, diagnostics);

    assertThat(protocol).isEmpty();
    assertThat(codes()).containsExactly("malformed-utf8");
    assertThat(diagnostics.all().get(0).location()).hasToString("bad.tsrpc:2:1");
  }

  @Test
  void givesSevenDiagnosticsForSevenMistakes() throws IOException {
    Path file = Path.of("src/test/resources/corpus/invalid/unknown-type_seven-mistakes.tsrpc");

    Optional<Protocol> protocol =
        new Compiler()
            .compile(Corpus.read(file, diagnostics), CompilerOptions.DEFAULT, diagnostics);

    assertThat(protocol).isEmpty();
    assertThat(codes())
        .containsExactly(
            "unknown-file",
            "unknown-type",
            "duplicate-field",
            "invalid-default",
            "syntax",
            "unknown-annotation",
            "duplicate-enum-value");
  }

  @Test
  void changesNothingInTheSecondRun() {
    Protocol first = compiled(Texts.root(USER), CompilerOptions.DEFAULT);

    Protocol second =
        compiled(Texts.root(Map.of("main", USER), first.descriptor()), CompilerOptions.DEFAULT);

    assertThat(first.isDescriptorChanged()).isTrue();
    assertThat(second.isDescriptorChanged()).isFalse();
    assertThat(second.descriptor()).isEqualTo(first.descriptor());
  }

  @Test
  void keepsADescriptorThatSomebodyReformatted() {
    Protocol first = compiled(Texts.root(USER), CompilerOptions.DEFAULT);
    String reformatted = first.descriptor().replaceAll("\\s+", "").replace(",", ",\r\n");

    Protocol second =
        compiled(Texts.root(Map.of("main", USER), reformatted), CompilerOptions.DEFAULT);

    assertThat(second.isDescriptorChanged()).isFalse();
    assertThat(second.descriptor()).isEqualTo(reformatted);
  }

  @Test
  void countsTheVersionFromTheFirstChangeOn() {
    String first = compiled(Texts.root(USER), CompilerOptions.DEFAULT).descriptor();
    String second = changed("interface User { id: int }", first);
    String third = changed("interface User {}", second);

    assertThat(first).doesNotContain("\"version\"");
    assertThat(second).startsWith("{\n  \"version\": 1,");
    assertThat(third).startsWith("{\n  \"version\": 2,");
  }

  private String changed(String text, String previous) {
    return compiled(Texts.root(Map.of("main", text), previous), CompilerOptions.DEFAULT)
        .descriptor();
  }

  @Test
  void refusesToChangeALockedDescriptor() {
    CompilerOptions locked = new CompilerOptions(List.of(), true);
    String descriptor = compiled(Texts.root(USER), CompilerOptions.DEFAULT).descriptor();

    Optional<Protocol> same =
        new Compiler().compile(Texts.root(Map.of("main", USER), descriptor), locked, diagnostics);
    Optional<Protocol> other =
        new Compiler()
            .compile(
                Texts.root(Map.of("main", "interface User { id: uint }"), descriptor),
                locked,
                diagnostics);

    assertThat(same).isPresent();
    assertThat(other).isEmpty();
    assertThat(rendered())
        .isEqualTo(
            """
            error[descriptor-locked]: the descriptor would change
              --> service-proto.json:1:1
               |
             1 | {
               | ^ in main/User
               = help: run `tsrpcc proto` and check the result in
            """);
  }

  @Test
  void refusesToMakeALockedDescriptor() {
    Optional<Protocol> protocol =
        new Compiler().compile(Texts.root(USER), new CompilerOptions(List.of(), true), diagnostics);

    assertThat(protocol).isEmpty();
    assertThat(codes()).containsExactly("descriptor-locked");
  }

  @Test
  void refusesTextsThatDoubleEachOther() {
    StringBuilder text = new StringBuilder("enum E {\n  A0 = \"0123456789\"\n");
    for (int i = 1; i <= 60; i++) {
      text.append("  A" + i + " = A" + (i - 1) + " + A" + (i - 1) + "\n");
    }
    SourceRoot root =
        Texts.root(text.append("}\n").toString().replace("\n  A", ",\n  A").replace("{,", "{"));

    assertThat(new Compiler().compile(root, CompilerOptions.DEFAULT, diagnostics)).isEmpty();
    assertThat(codes()).containsExactly("invalid-enum-value");
  }

  @Test
  @Timeout(20)
  void compilesLongChainsAndWideTypes() {
    StringBuilder text = new StringBuilder("msg Start { first: T0 }\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("interface T" + i + " { next: T" + (i + 1) + " }\n");
      text.append("type A" + i + " = A" + (i + 1) + "\n");
    }
    text.append("interface T5000 { a: A0 = 1 }\ntype A5000 = int\ninterface Wide {\n");
    for (int i = 0; i < 3_000; i++) {
      text.append("  f" + i + ": int\n");
    }
    text.append("}\n");

    Protocol protocol = compiled(Texts.root(text.toString()), CompilerOptions.DEFAULT);

    assertThat(protocol.schema().declarations()).hasSize(10_004);
  }

  @Test
  @Timeout(20)
  void explainsHostileTextsQuickly() {
    for (String text :
        List.of("[".repeat(100_000), "\u0000\u0001", "type A = " + "(".repeat(9_999))) {
      Diagnostics found = new Diagnostics();

      Optional<Protocol> protocol =
          new Compiler().compile(Texts.root(text), CompilerOptions.DEFAULT, found);

      assertThat(protocol).isEmpty();
      assertThat(found.all()).isNotEmpty();
    }
    assertThat(new Compiler().compile(Texts.root(""), CompilerOptions.DEFAULT, diagnostics))
        .isPresent();
  }

  private static Protocol compiled(SourceRoot root, CompilerOptions options) {
    Diagnostics found = new Diagnostics();
    @Nullable Protocol protocol = new Compiler().compile(root, options, found).orElse(null);
    assertThat(Corpus.rendered(found)).isEmpty();
    return Objects.requireNonNull(protocol);
  }

  private List<String> codes() {
    return diagnostics.all().stream().map(Diagnostic::code).map(code -> code.id()).toList();
  }

  private String rendered() {
    return Corpus.rendered(diagnostics);
  }
}
