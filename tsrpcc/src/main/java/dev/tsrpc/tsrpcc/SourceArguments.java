package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.compile.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

  /** Returns the source root: a folder with {@code .tsrpc} files, or one that had some. */
  Path source() throws IOException {
    if (!Files.exists(source)) {
      throw wrong("the source root `" + source + "` does not exist");
    }
    if (!Files.isDirectory(source)) {
      throw wrong("`" + source + "` is a file; a source root is the folder of the .tsrpc files");
    }
    if (!Files.exists(source.resolve(SourceRoot.DESCRIPTOR)) && !hasSchema()) {
      throw wrong("there is no .tsrpc file in `" + source + "`");
    }
    return source;
  }

  private boolean hasSchema() throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      return files.anyMatch(file -> file.toString().endsWith(".tsrpc"));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
