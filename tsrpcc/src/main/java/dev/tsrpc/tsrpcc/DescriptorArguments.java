package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.compile.DescriptorLock;
import dev.tsrpc.idl.compile.SourceRoot;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What commands take that keep the descriptor up to date. */
final class DescriptorArguments {
  @Option(
      names = "--descriptor",
      paramLabel = "FILE",
      description = "The memory of ids (default: SRC/service-proto.json); check it in.")
  private @Nullable Path descriptor;

  @Option(
      names = "--locked",
      negatable = true,
      description = {
        "Fail if the descriptor would change or is missing.",
        "Where CI is set, an existing one is locked unasked; --no-locked opens it."
      })
  private @Nullable Boolean isLocked;

  Path descriptor(Path source) {
    return descriptor == null ? source.resolve(SourceRoot.DESCRIPTOR) : descriptor;
  }

  DescriptorLock lock(Map<String, String> environment) {
    if (isLocked == null) {
      return DescriptorLock.unasked(environment);
    }
    return isLocked ? DescriptorLock.LOCKED : DescriptorLock.OPEN;
  }
}
