package dev.tsrpc.tsrpcc;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command over a source root takes. */
final class SourceArguments {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Parameters(paramLabel = "SRC", description = "The source root: a folder of .tsrpc files.")
  private Path source;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How diagnostics are written: text (default), short or json.")
  private Format format = Format.TEXT;

  Format format() {
    return format;
  }

  /** Returns the source root, which is a folder. */
  Path source() {
    if (!Files.exists(source)) {
      throw new ParameterException(
          command.commandLine(), "the source root `" + source + "` does not exist");
    }
    if (!Files.isDirectory(source)) {
      throw new ParameterException(
          command.commandLine(),
          "`" + source + "` is a file; a source root is the folder of the .tsrpc files");
    }
    return source;
  }
}
