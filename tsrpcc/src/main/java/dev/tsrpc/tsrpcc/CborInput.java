package dev.tsrpc.tsrpcc;

import dev.tsrpc.runtime.codec.CodecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What commands take that read CBOR. */
final class CborInput {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Parameters(paramLabel = "HEX", arity = "0..1", description = "The bytes; blanks mean nothing.")
  private @Nullable String text;

  @Option(
      names = {"-i", "--input"},
      paramLabel = "FILE",
      description = "A file with the bytes; - is the standard input.")
  private @Nullable Path file;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description =
          "What the bytes are written in: hex (default), base64 or, the default of files, binary.")
  private @Nullable ByteForm form;

  /**
   * Returns the bytes.
   *
   * @throws CodecException if the text is not of its form
   */
  byte[] bytes() throws IOException {
    Inputs.checkOne(command, text, file, "HEX");
    ByteForm chosen = form != null ? form : text != null ? ByteForm.HEX : ByteForm.BINARY;
    if (chosen == ByteForm.BINARY && text != null) {
      throw new ParameterException(
          command.commandLine(), "an argument is hex or base64; -i FILE takes binary");
    }
    byte[] given = text != null ? text.getBytes(StandardCharsets.UTF_8) : Inputs.bytes(file);
    if (chosen == ByteForm.BINARY) {
      return given;
    }
    try {
      return chosen.bytes(new String(given, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new CodecException("the input is not " + chosen + ": " + e.getMessage(), "$", 0);
    }
  }

  /** Adds the place in the bytes to what is told of a mistake. */
  static CodecException located(CodecException mistake) {
    String reason = mistake.reason() + " (at byte " + mistake.offset() + ")";
    return new CodecException(reason, mistake.path(), mistake.offset());
  }
}
