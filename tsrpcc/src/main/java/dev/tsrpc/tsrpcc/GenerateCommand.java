package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.compile.JavaOutput;
import dev.tsrpc.idl.compile.Outcome;
import dev.tsrpc.idl.compile.Toolchain;
import dev.tsrpc.idl.compile.Workspace;
import dev.tsrpc.idl.generate.JavaOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes sources, and the descriptor in passing. */
@Command(
    name = "generate",
    description = "Generates sources, and brings the descriptor up to date.")
final class GenerateCommand implements Callable<Integer> {
  private final Tsrpcc root;

  @Spec private CommandSpec command;

  @Mixin private final SourceArguments source = new SourceArguments();
  @Mixin private final DescriptorArguments descriptor = new DescriptorArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the sources; what is not generated any more is deleted there.")
  private Path output;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      split = ",",
      description = "What to generate: java (default).")
  @SuppressWarnings("UnusedVariable") // there is only one so far; picocli refuses the others
  private Set<Target> targets = Set.of(Target.JAVA);

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "The Java package of the files in SRC itself (default: none).")
  private String basePackage = "";

  @Option(
      names = "--proto-class",
      paramLabel = "NAME",
      description = "The Java class of typed handles (default: from the name of SRC).")
  private @Nullable String protoClass;

  GenerateCommand(Tsrpcc root) {
    this.root = root;
  }

  /** What can be generated. */
  enum Target {
    JAVA
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
    JavaOutput java = new JavaOutput(output, output.resolve(Toolchain.MANIFEST), options(folder));
    Outcome outcome = new Toolchain().generate(workspace, java);
    return new Report(root, folder, source.format()).print(outcome);
  }

  private JavaOptions options(Path folder) throws IOException {
    String name = protoClass == null ? JavaOptions.protoClassOf(name(folder)) : protoClass;
    try {
      return new JavaOptions(basePackage, name);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static String name(Path folder) throws IOException {
    Path name = folder.toRealPath().getFileName();
    return name == null ? "" : name.toString();
  }
}
