package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares whole files; {@code -Dcorpus.update=true} rewrites them. */
final class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/chat");

  @Test
  void generatesTheChatAsWrittenByHand() throws IOException {
    List<GeneratedFile> files =
        Generated.of(FOLDER.resolve("src"), new JavaOptions("com.example.chat", "ChatProto"));

    SortedMap<String, String> generated = new TreeMap<>();
    files.forEach(file -> generated.put(file.path(), file.content()));
    if (Boolean.getBoolean("corpus.update")) {
      Path folder = FOLDER.resolve("java");
      for (String path : expected(folder).keySet()) {
        Files.delete(folder.resolve(path));
      }
      new OutputFolder(folder, folder.resolve(".manifest")).update(files);
      Files.delete(folder.resolve(".manifest"));
    }

    assertThat(generated).isEqualTo(expected(FOLDER.resolve("java")));
  }

  private static SortedMap<String, String> expected(Path folder) throws IOException {
    SortedMap<String, String> expected = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        expected.put(path, Files.readString(file));
      }
    }
    return expected;
  }
}
