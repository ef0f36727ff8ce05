package dev.tsrpc.tsrpcc;

import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.dynamic.DynamicCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes JSON of CBOR. */
@Command(name = "decode", description = "Makes JSON of a value in compact CBOR.")
final class DecodeCommand implements Callable<Integer> {
  private final Tsrpcc root;

  @Mixin private final TypeArguments type = new TypeArguments();
  @Mixin private final CborInput input = new CborInput();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the JSON to a file.")
  private @Nullable Path output;

  DecodeCommand(Tsrpcc root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    DynamicCodec codec = type.codec();
    String json = codec.toJson(decoded(codec, input.bytes()));
    if (output == null) {
      root.console().out().println(json);
    } else {
      Files.writeString(output, json + "\n");
      root.console().out().println("wrote " + output);
    }
    return 0;
  }

  private static @Nullable Object decoded(DynamicCodec codec, byte[] bytes) {
    try {
      return codec.decode(bytes);
    } catch (CodecException e) {
      throw CborInput.located(e);
    }
  }
}
