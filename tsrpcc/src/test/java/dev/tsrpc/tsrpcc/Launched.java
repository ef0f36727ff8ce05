package dev.tsrpc.tsrpcc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a run of the real launcher left: its exit code and what it wrote. */
record Launched(int exitCode, String out, String err) {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("tsrpcc.folder", "target/tsrpcc"), "bin", "tsrpcc");

  /**
   * Runs the launcher in a folder, with a cache of its own in it.
   *
   * @throws AssertionError if it does not end within a minute
   */
  static Launched run(Path folder, String... arguments) throws IOException, InterruptedException {
    return run(folder, LAUNCHER, Map.of(), arguments);
  }

  static Launched run(
      Path folder, Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(launcher.toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("tsrpcc", ".out");
    Path err = Files.createTempFile("tsrpcc", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("CI");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve(".cache").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + command);
    }
    Launched launched =
        new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return launched;
  }

  static Path launcher() {
    return LAUNCHER.toAbsolutePath();
  }
}
