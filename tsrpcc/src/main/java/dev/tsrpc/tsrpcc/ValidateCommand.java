package dev.tsrpc.tsrpcc;

import dev.tsrpc.runtime.codec.Json;
import dev.tsrpc.runtime.dynamic.DynamicCodec;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks JSON. */
@Command(
    name = "validate",
    description = {
      "Checks a value in JSON, and prints nothing if it is fine.",
      "Properties that the type does not have are mistakes."
    })
final class ValidateCommand implements Callable<Integer> {
  @Mixin private final TypeArguments type = new TypeArguments();
  @Mixin private final JsonInput input = new JsonInput();

  @Override
  public Integer call() throws IOException {
    DynamicCodec codec = type.codec();
    Json.read(input.text(), in -> Optional.ofNullable(codec.readJson(in.refuseExcess())));
    return 0;
  }
}
