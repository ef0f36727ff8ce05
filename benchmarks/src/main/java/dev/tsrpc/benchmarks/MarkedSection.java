package dev.tsrpc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a document that a benchmark rewrites, between the lines {@code <!-- NAME:begin -->}
 * and {@code <!-- NAME:end -->}.
 *
 * @param document the file
 * @param name whose part it is
 */
public record MarkedSection(Path document, String name) {
  /**
   * Puts {@code text} in place of what is there.
   *
   * @throws IOException if the file cannot be read or written, or has no such part
   */
  public void rewrite(String text) throws IOException {
    String begin = "<!-- " + name + ":begin -->\n";
    String end = "<!-- " + name + ":end -->\n";
    String old = Files.readString(document);
    int from = old.indexOf(begin) + begin.length();
    int to = old.indexOf(end);
    if (from < begin.length() || to < from) {
      throw new IOException(document.getFileName() + " has no part between markers of " + name);
    }
    Files.writeString(document, old.substring(0, from) + "\n" + text + "\n" + old.substring(to));
  }
}
