package dev.tsrpc.maven;

import dev.tsrpc.idl.compile.DescriptorLock;
import dev.tsrpc.idl.generate.JavaOptions;
import java.nio.file.Path;

/** What an execution of {@code generate} or {@code generate-test} is configured with. */
record GenerateSettings(
    Path source, Path descriptor, Path output, JavaOptions java, DescriptorLock lock, Scope scope) {

  /** Which classes the sources belong to. */
  enum Scope {
    MAIN,
    TEST
  }
}
