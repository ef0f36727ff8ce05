package dev.tsrpc.idl.diagnostic;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.MALFORMED_UTF8;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NOT_A_TEXT_FILE;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads texts from bytes in UTF-8. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  static SourceFile decode(String path, byte[] bytes, Diagnostics diagnostics) {
    if (hasZero(bytes)) {
      SourceFile nothing = new SourceFile(path, "", true);
      diagnostics.report(NOT_A_TEXT_FILE, new Location(nothing, 0, 0));
      return nothing;
    }
    int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    int first = 0;
    int firstByte = 0;
    int count = 0;
    CoderResult result = decoder.decode(input, text, true);
    while (result.isError()) {
      first = count == 0 ? text.position() : first;
      firstByte = count == 0 ? input.get(input.position()) & 0xFF : firstByte;
      count++;
      text.put(REPLACEMENT);
      input.position(input.position() + result.length());
      result = decoder.decode(input, text, true);
    }
    SourceFile source = new SourceFile(path, text.flip().toString(), count > 0);
    if (count > 0) {
      report(source, first, firstByte, count, diagnostics);
    }
    return source;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte value : bytes) {
      if (value == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && ByteBuffer.wrap(bytes, 0, BYTE_ORDER_MARK.length)
            .equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
  }

  private static void report(
      SourceFile source, int place, int firstByte, int count, Diagnostics diagnostics) {
    String shown = String.format(Locale.ROOT, "0x%02X", firstByte);
    diagnostics
        .report(MALFORMED_UTF8, new Location(source, place, place + 1), shown)
        .label(count == 1 ? "" : "and " + (count - 1) + " more in this file")
        .help("save the file as UTF-8");
  }
}
