package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.compile.Outcome;
import dev.tsrpc.idl.compile.SyncMode;
import dev.tsrpc.idl.compile.Toolchain;
import dev.tsrpc.idl.compile.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts a source root into other projects. */
@Command(
    name = "sync",
    description = "Puts the descriptor and the .tsrpc files into other projects.")
final class SyncCommand implements Callable<Integer> {
  private final Tsrpcc root;

  @Spec private CommandSpec command;

  @Mixin private final SourceArguments source = new SourceArguments();
  @Mixin private final DescriptorArguments descriptor = new DescriptorArguments();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "A folder of another project; can be given several times.")
  private List<Path> folders;

  @Option(names = "--link", description = "Makes symbolic links instead of read-only copies.")
  private boolean isLinked;

  SyncCommand(Tsrpcc root) {
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
    Outcome outcome = sync(workspace);
    return new Report(root, folder, source.format()).print(outcome);
  }

  private Outcome sync(Workspace workspace) throws IOException {
    try {
      return new Toolchain().sync(workspace, folders, isLinked ? SyncMode.LINK : SyncMode.COPY);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
