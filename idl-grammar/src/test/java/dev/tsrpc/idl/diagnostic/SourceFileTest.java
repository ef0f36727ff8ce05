package dev.tsrpc.idl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SourceFileTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void countsLinesByEachOfTheFiveEnds() {
    SourceFile file = new SourceFile("a.tsrpc", "1\n2\r\n3\r4\u20285\u20296");

    assertThat(file.line(file.text().indexOf('6'))).isEqualTo(6);
    assertThat(file.lineText(2)).isEqualTo("2");
    assertThat(file.lineText(6)).isEqualTo("6");
  }

  @Test
  void countsColumnsInCodePoints() {
    SourceFile file = new SourceFile("a.tsrpc", "a: \"\uD83D\uDE00\" b");

    assertThat(file.column(file.text().indexOf('b'))).isEqualTo(8);
  }

  @Test
  void leavesTheByteOrderMarkOut() {
    SourceFile file = decode("\uFEFFmsg A {}".getBytes(StandardCharsets.UTF_8));

    assertThat(file.text()).isEqualTo("msg A {}");
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void reportsTheFirstByteThatIsNotUtf8() {
    SourceFile file =
        decode("// caf\u00e9 and \u00fcber\nmsg A {}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(file.isDamaged()).isTrue();
    assertThat(file.lineText(2)).isEqualTo("msg A {}");
    assertThat(diagnostics.all())
        .map(DiagnosticText.PLAIN::text)
        .containsExactly(
            """
        error[malformed-utf8]: byte 0xE9 is not UTF-8
          --> a.tsrpc:1:7
           |
         1 | // caf\uFFFD and \uFFFDber
           |       ^ and 1 more in this file
           = help: save the file as UTF-8
        """);
  }

  @Test
  void refusesOverlongFormsSurrogatesAndCutSequences() {
    byte[][] malformed = {
      {(byte) 0xC0, (byte) 0xAF},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {'a', (byte) 0xE2, (byte) 0x82},
      {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
    };
    for (byte[] bytes : malformed) {
      Diagnostics found = new Diagnostics();

      SourceFile.decode("a.tsrpc", bytes, found);

      assertThat(found.all())
          .extracting(Diagnostic::code)
          .containsExactly(DiagnosticCode.MALFORMED_UTF8);
    }
  }

  @Test
  void leavesNothingOfABinaryFile() {
    SourceFile file = decode(new byte[] {0x7F, 'E', 'L', 'F', 0, (byte) 0xFF});

    assertThat(file.text()).isEmpty();
    assertThat(diagnostics.all())
        .extracting(Diagnostic::message)
        .containsExactly("this is not a text file");
  }

  private SourceFile decode(byte[] bytes) {
    return SourceFile.decode("a.tsrpc", bytes, diagnostics);
  }
}
