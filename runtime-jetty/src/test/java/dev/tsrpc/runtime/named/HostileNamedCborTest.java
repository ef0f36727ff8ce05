package dev.tsrpc.runtime.named;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.JsonReader;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Five megabytes that are meant to hurt; Jackson alone takes minutes for the first of them. */
@Timeout(10)
final class HostileNamedCborTest {
  private static final int SIZE = 5_000_000;

  @Test
  void refusesTagsInTags() {
    assertRefused(repeated("c0", "60"));
    assertRefused(repeated("81c0c0", ""));
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    assertRefused(repeated("81", "00"));
    assertRefused(repeated("9f", ""));
    assertRefused(repeated("a16161", "00"));
    assertRefused(repeated("bf6161", ""));
  }

  @Test
  void refusesCountsThatNobodyCanHaveSent() {
    assertRefused(repeated("9affffffff", ""));
    assertRefused(bytes("5b7fffffffffffffff"));
    assertRefused(bytes("bb0000000100000000"));
    assertRefused(bytes("9b00000000000f4241"));
  }

  @Test
  void refusesMoreElementsThanAMessageMayHave() {
    byte[] list = repeated("00", "ff");
    list[0] = (byte) 0x9f;

    assertRefused(list);
  }

  @Test
  void refusesLongTextThatIsNotUtf8() {
    byte[] text = repeated("ed", "");
    System.arraycopy(bytes("7a004c4b3b"), 0, text, 0, 5);

    assertRefused(text);
  }

  @Test
  void refusesManyPiecesOfTextWithoutAnEnd() {
    byte[] pieces = repeated("6161", "");
    pieces[0] = 0x7f;
    pieces[1] = 0x60;

    assertRefused(pieces);
  }

  private static void assertRefused(byte[] bytes) {
    assertThatThrownBy(
            () -> NamedCbor.read(bytes, in -> Objects.requireNonNull(HostileNamedCborTest.any(in))))
        .isInstanceOf(CodecException.class);
  }

  private static Object any(JsonReader in) {
    return Objects.requireNonNullElse(in.any(), "null");
  }

  private static byte[] repeated(String hex, String end) {
    byte[] piece = bytes(hex);
    ByteArrayOutputStream all = new ByteArrayOutputStream(SIZE);
    for (int i = 0; i < SIZE / piece.length; i++) {
      all.writeBytes(piece);
    }
    all.writeBytes(bytes(end));
    return Arrays.copyOf(all.toByteArray(), all.size());
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
