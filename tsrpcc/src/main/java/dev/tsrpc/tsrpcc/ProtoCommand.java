package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.compile.Outcome;
import dev.tsrpc.idl.compile.Toolchain;
import dev.tsrpc.idl.compile.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the descriptor. */
@Command(name = "proto", description = "Brings the descriptor, service-proto.json, up to date.")
final class ProtoCommand implements Callable<Integer> {
  private final Tsrpcc root;

  @Spec private CommandSpec command;

  @Mixin private final SourceArguments source = new SourceArguments();
  @Mixin private final DescriptorArguments descriptor = new DescriptorArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.json",
      description = "Writes another copy of it.")
  private @Nullable Path output;

  ProtoCommand(Tsrpcc root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.source();
    Workspace workspace =
        new Workspace(
            folder,
            descriptor.descriptor(folder),
            List.of(),
            descriptor.lock(root.console().environment()));
    Outcome outcome = new Toolchain().proto(workspace, copies());
    return new Report(root, folder, source.format()).print(outcome);
  }

  private List<Path> copies() {
    if (output == null) {
      return List.of();
    }
    if (!output.toString().endsWith(".json")) {
      throw new ParameterException(
          command.commandLine(), "`" + output + "` does not end with .json");
    }
    return List.of(output);
  }
}
