package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.compile.Compiler;
import dev.tsrpc.idl.compile.CompilerOptions;
import dev.tsrpc.idl.compile.Protocol;
import dev.tsrpc.idl.compile.SourceRoot;
import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Severity;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generates from texts. */
final class Generated {
  static final JavaOptions OPTIONS = new JavaOptions("com.example", "TestProto");

  private Generated() {}

  /** Returns what is generated from a folder without mistakes. */
  static List<GeneratedFile> of(Path folder, JavaOptions options) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<GeneratedFile> files =
        generate(SourceRoot.read(folder, diagnostics), options, diagnostics);
    assertThat(errors(diagnostics)).isEmpty();
    return files;
  }

  /** Returns what is generated from a text without mistakes. */
  static List<GeneratedFile> of(String text) {
    Diagnostics diagnostics = new Diagnostics();
    List<GeneratedFile> files = generate(root(text), OPTIONS, diagnostics);
    assertThat(errors(diagnostics)).isEmpty();
    return files;
  }

  /** Returns what is generated from a text after a run that left {@code descriptor}. */
  static List<GeneratedFile> after(@Nullable String descriptor, String text) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile previous =
        descriptor == null ? null : new SourceFile(SourceRoot.DESCRIPTOR, descriptor);
    SourceRoot root = new SourceRoot(root(text).modules(), previous);
    List<GeneratedFile> files = generate(root, OPTIONS, diagnostics);
    assertThat(errors(diagnostics)).isEmpty();
    return files;
  }

  /** Returns the mistakes of a text: code, message. */
  static List<String> mistakes(String text) {
    Diagnostics diagnostics = new Diagnostics();
    List<GeneratedFile> files = generate(root(text), OPTIONS, diagnostics);
    assertThat(files).isEmpty();
    return errors(diagnostics);
  }

  private static List<String> errors(Diagnostics diagnostics) {
    return diagnostics.all().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .map(Generated::text)
        .toList();
  }

  private static String text(Diagnostic diagnostic) {
    return diagnostic.location().line() + ": " + diagnostic.message();
  }

  private static SourceRoot root(String text) {
    return SourceRoot.of(Map.of("test", new SourceFile("test.tsrpc", text)));
  }

  private static List<GeneratedFile> generate(
      SourceRoot root, JavaOptions options, Diagnostics diagnostics) {
    Protocol protocol =
        new Compiler()
            .compile(root, CompilerOptions.DEFAULT, diagnostics)
            .orElseThrow(() -> new AssertionError(errors(diagnostics)));
    return new JavaGenerator()
        .generate(protocol.schema(), options, protocol.descriptor(), diagnostics);
  }
}
