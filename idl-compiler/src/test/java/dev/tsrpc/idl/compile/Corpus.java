package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.DiagnosticText;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders and files below src/test/resources/corpus, with what is expected of them. */
final class Corpus {
  private static final Path ROOT = Path.of("src/test/resources/corpus");
  private static final String EXTENSION = ".tsrpc";

  private Corpus() {}

  /** Returns the folders and the {@code .tsrpc} files of a part of the corpus. */
  static List<Path> cases(String part) throws IOException {
    try (Stream<Path> entries = Files.list(ROOT.resolve(part))) {
      return entries
          .filter(entry -> Files.isDirectory(entry) || entry.toString().endsWith(EXTENSION))
          .sorted()
          .toList();
    }
  }

  static String name(Path entry) {
    return entry.getFileName().toString().replaceFirst("\\.tsrpc$", "");
  }

  /** Returns the code that an invalid case is about: what is before the first {@code _}. */
  static String code(Path entry) {
    return name(entry).replaceFirst("_.*$", "");
  }

  /** Reads a folder, or a single file as a root of its own. */
  static SourceRoot read(Path entry, Diagnostics diagnostics) throws IOException {
    if (Files.isDirectory(entry)) {
      return SourceRoot.read(entry, entry.resolve("previous.json"), diagnostics);
    }
    SourceFile file = new SourceFile(entry.getFileName().toString(), Files.readString(entry));
    return SourceRoot.of(Map.of(name(entry), file));
  }

  static String rendered(Diagnostics diagnostics) {
    return diagnostics.all().stream().map(Corpus::rendered).collect(Collectors.joining("\n"));
  }

  private static String rendered(Diagnostic diagnostic) {
    return DiagnosticText.PLAIN.text(diagnostic);
  }

  /** Compares with a file, or writes it with -Dcorpus.update=true; no file is an empty one. */
  static void expect(Path expectation, String actual) throws IOException {
    if (Boolean.getBoolean("corpus.update")) {
      Files.deleteIfExists(expectation);
      if (!actual.isEmpty()) {
        Files.writeString(expectation, actual);
      }
    }
    String expected = Files.exists(expectation) ? Files.readString(expectation) : "";
    assertThat(actual).isEqualTo(expected);
  }
}
