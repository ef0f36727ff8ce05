package dev.tsrpc.idl.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of what was written to an output folder, kept in a file: a line for each file, with the
 * hash of its bytes.
 */
final class Manifest {
  private static final String SEPARATOR = "  ";

  private final Path file;

  Manifest(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Returns the hashes by path. Lines that are none of ours are ignored. */
  SortedMap<String, String> read() throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    if (!Files.exists(file)) {
      return hashes;
    }
    for (String line : Files.readString(file).lines().toList()) {
      int separator = line.indexOf(SEPARATOR);
      String path = line.substring(separator + (separator < 0 ? 1 : SEPARATOR.length()));
      if (separator > 0 && GeneratedFile.isInside(path)) {
        hashes.put(path, line.substring(0, separator));
      }
    }
    return hashes;
  }

  /** Writes the file if it says something else; without hashes there is no file. */
  void write(SortedMap<String, String> hashes) throws IOException {
    if (hashes.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(hash).append(SEPARATOR).append(path).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
  }
}
