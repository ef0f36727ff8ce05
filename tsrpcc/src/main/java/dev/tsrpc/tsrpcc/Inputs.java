package dev.tsrpc.tsrpcc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** An argument, or a file in its place. */
final class Inputs {
  private static final Path STANDARD_INPUT = Path.of("-");

  private Inputs() {}

  /** Refuses both and neither. */
  static void checkOne(
      CommandSpec command, @Nullable String argument, @Nullable Path file, String name) {
    if ((argument == null) == (file == null)) {
      String what = argument == null ? "Missing " + name : "Both " + name + " and -i";
      throw new ParameterException(
          command.commandLine(), what + ": give the value as an argument, or -i FILE");
    }
  }

  /** Returns the bytes of a file, or what is piped in. */
  static byte[] bytes(@Nullable Path file) throws IOException {
    return Objects.requireNonNull(file).equals(STANDARD_INPUT)
        ? System.in.readAllBytes()
        : Files.readAllBytes(file);
  }
}
