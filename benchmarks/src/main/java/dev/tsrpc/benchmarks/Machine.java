package dev.tsrpc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a benchmark ran on.
 *
 * @param processor the model, as the system names it
 * @param cores how many of them the JVM may use
 * @param jdk the JVM with its version
 * @param system the operating system
 */
public record Machine(String processor, int cores, String jdk, String system) {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /** Returns the machine that this JVM runs on. */
  public static Machine here() throws IOException {
    return new Machine(
        processorModel(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  private static String processorModel() throws IOException {
    List<String> lines = Files.isReadable(CPU_INFO) ? Files.readAllLines(CPU_INFO) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown processor");
  }

  /** Returns all of it in one line. */
  public String describe() {
    return processor + ", " + cores + " cores; " + jdk + "; " + system;
  }
}
