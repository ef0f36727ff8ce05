package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.diagnostic.Suggestion;
import dev.tsrpc.runtime.dynamic.Descriptor;
import dev.tsrpc.runtime.dynamic.DescriptorException;
import dev.tsrpc.runtime.dynamic.DynamicCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What commands take that work with values of a type. */
final class TypeArguments {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--descriptor",
      paramLabel = "FILE",
      required = true,
      description = "The descriptor, service-proto.json.")
  private Path descriptor;

  @Option(
      names = "--type",
      paramLabel = "ID",
      required = true,
      description = "The id of the type there: chat/MsgChat/MsgChat, user/User.")
  private String type;

  /**
   * Returns the codec of the type.
   *
   * @throws DescriptorException if the descriptor is malformed
   */
  DynamicCodec codec() throws IOException {
    Descriptor read = read();
    if (!read.types().containsKey(type)) {
      throw new ParameterException(command.commandLine(), unknown(read));
    }
    return DynamicCodec.of(read, type);
  }

  private Descriptor read() throws IOException {
    try {
      return Descriptor.parse(Files.readString(descriptor));
    } catch (DescriptorException e) {
      throw new DescriptorException("`" + descriptor + "`: " + e.getMessage(), e);
    }
  }

  private String unknown(Descriptor read) {
    String message = "there is no type `" + type + "` in `" + descriptor + "`";
    String name = type.substring(type.lastIndexOf('/') + 1);
    Optional<String> meant =
        read.types().keySet().stream()
            .filter(id -> id.equalsIgnoreCase(name) || id.endsWith("/" + name))
            .findFirst()
            .or(() -> Suggestion.of(type, read.types().keySet()));
    return message + meant.map(id -> "\nDid you mean: " + id + "?").orElse("");
  }
}
