package dev.tsrpc.runtime.jetty;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text with a limit in bytes. */
final class Text {
  private Text() {}

  /** Returns the longest beginning of {@code text} that is at most so many bytes of UTF-8. */
  static String cutToUtf8Bytes(String text, int maxBytes) {
    CharBuffer chars = CharBuffer.wrap(text);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(chars, ByteBuffer.allocate(maxBytes), true);
    return text.substring(0, chars.position());
  }
}
