package dev.tsrpc.idl.compile;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.MALFORMED_UTF8;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files as strict UTF-8; what is not is reported, and left empty. */
final class TextReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Diagnostics diagnostics;

  TextReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads one file.
   *
   * @param path as shown to users
   */
  SourceFile read(Path file, String path) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    text.flip();
    String decoded = text.toString();
    boolean hasMark = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
    SourceFile source = new SourceFile(path, hasMark ? decoded.substring(1) : decoded);
    if (!result.isError()) {
      return source;
    }
    int end = source.text().length();
    int value = bytes.get(bytes.position()) & 0xFF;
    diagnostics
        .report(MALFORMED_UTF8, new Location(source, end, end), String.format("0x%02X", value))
        .help("save the file as UTF-8");
    return new SourceFile(path, "");
  }
}
