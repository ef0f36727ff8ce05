package dev.tsrpc.tsrpcc;

import dev.tsrpc.runtime.codec.CodecException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What commands take that read JSON. */
final class JsonInput {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Parameters(paramLabel = "JSON", arity = "0..1", description = "The value.")
  private @Nullable String json;

  @Option(
      names = {"-i", "--input"},
      paramLabel = "FILE",
      description = "A file with the value; - is the standard input.")
  private @Nullable Path file;

  /**
   * Returns the text.
   *
   * @throws CodecException if it is not UTF-8
   */
  String text() throws IOException {
    Inputs.checkOne(command, json, file, "JSON");
    if (json != null) {
      return json;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Inputs.bytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new CodecException("the input is not UTF-8", "$", 0);
    }
  }
}
