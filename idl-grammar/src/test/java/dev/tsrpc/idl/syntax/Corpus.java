package dev.tsrpc.idl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files below src/test/resources/corpus, with what is expected of them beside them. */
final class Corpus {
  private static final Path ROOT = Path.of("src/test/resources/corpus");

  private Corpus() {}

  static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".tsrpc")).sorted().toList();
    }
  }

  static SourceFile read(Path file) throws IOException {
    return new SourceFile(file.getFileName().toString(), Files.readString(file));
  }

  /** Compares with the file of the other extension, or writes it with -Dcorpus.update=true. */
  static void expect(Path file, String extension, String actual) throws IOException {
    Path expectation = Path.of(file.toString().replaceFirst("\\.tsrpc$", extension));
    if (Boolean.getBoolean("corpus.update")) {
      Files.writeString(expectation, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expectation));
  }
}
