package dev.tsrpc.tsrpcc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Where a run writes to, and what it knows of its surroundings.
 *
 * @param terminals which of {@code out} and {@code err} end at a terminal
 */
record Console(
    PrintWriter out, PrintWriter err, Map<String, String> environment, Set<String> terminals) {
  Console {
    environment = Map.copyOf(environment);
    terminals = Set.copyOf(terminals);
  }

  /**
   * Returns the streams of this process, in UTF-8 whatever the locale; the launcher knows the rest.
   */
  static Console ofProcess() {
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.getenv(),
        Set.of(System.getProperty("tsrpcc.terminals", "").split(",", -1)));
  }

  private static PrintWriter writer(FileDescriptor file) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8), true);
  }

  /** Whether the stream called {@code name} shows colours, if nobody says anything about them. */
  boolean hasColors(String name) {
    return terminals.contains(name)
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
