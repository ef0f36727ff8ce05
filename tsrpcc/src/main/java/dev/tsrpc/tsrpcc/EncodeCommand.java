package dev.tsrpc.tsrpcc;

import dev.tsrpc.runtime.dynamic.DynamicCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes CBOR of JSON. */
@Command(
    name = "encode",
    description = {
      "Makes compact CBOR of a value in JSON.",
      "Properties that the type does not have are left out."
    })
final class EncodeCommand implements Callable<Integer> {
  private final Tsrpcc root;

  @Spec private CommandSpec command;

  @Mixin private final TypeArguments type = new TypeArguments();
  @Mixin private final JsonInput input = new JsonInput();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the bytes to a file.")
  private @Nullable Path output;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description =
          "What to write the bytes in: hex (default), base64 or, the default of files, binary.")
  private @Nullable ByteForm form;

  EncodeCommand(Tsrpcc root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    ByteForm chosen = form != null ? form : output != null ? ByteForm.BINARY : ByteForm.HEX;
    if (chosen == ByteForm.BINARY && output == null) {
      throw new ParameterException(command.commandLine(), "binary goes to a file: -o FILE");
    }
    DynamicCodec codec = type.codec();
    byte[] bytes = codec.encode(codec.fromJson(input.text()));
    if (output == null) {
      root.console().out().println(chosen.text(bytes));
      return 0;
    }
    boolean isBinary = chosen == ByteForm.BINARY;
    Files.write(
        output, isBinary ? bytes : (chosen.text(bytes) + "\n").getBytes(StandardCharsets.US_ASCII));
    root.console().out().println("wrote " + output);
    return 0;
  }
}
