package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.compile.DescriptorLock;
import dev.tsrpc.idl.compile.SourceRoot;
import dev.tsrpc.idl.compile.Toolchain;
import dev.tsrpc.idl.compile.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reports mistakes. */
@Command(name = "check", description = "Reports mistakes, and writes nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Tsrpcc root;

  @Mixin private final SourceArguments source = new SourceArguments();

  CheckCommand(Tsrpcc root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.source();
    Path descriptor = folder.resolve(SourceRoot.DESCRIPTOR);
    Workspace workspace = new Workspace(folder, descriptor, List.of(), DescriptorLock.OPEN);
    return new Report(root, folder, source.format()).print(new Toolchain().check(workspace));
  }
}
