package dev.tsrpc.tsrpcc;

import dev.tsrpc.runtime.codec.CborNotation;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows CBOR. */
@Command(
    name = "show",
    description = {
      "Shows CBOR in diagnostic notation (RFC 8949, section 8).",
      "With a descriptor and a type it shows the names of fields beside their ids."
    })
final class ShowCommand implements Callable<Integer> {
  private final Tsrpcc root;

  @ArgGroup(exclusive = false)
  private @Nullable TypeArguments type;

  @Mixin private final CborInput input = new CborInput();

  ShowCommand(Tsrpcc root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Codec<?> codec = type == null ? null : type.codec();
    byte[] bytes = input.bytes();
    StringBuilder shown = new StringBuilder();
    try {
      CborNotation.append(shown, bytes, codec);
    } catch (CodecException e) {
      throw CborInput.located(e);
    } finally {
      // What is malformed is seen best behind what is not.
      if (shown.length() > 0) {
        root.console().out().println(shown);
      }
    }
    return 0;
  }
}
