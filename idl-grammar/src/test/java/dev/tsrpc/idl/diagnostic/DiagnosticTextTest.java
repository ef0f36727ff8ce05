package dev.tsrpc.idl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void showsThePlaceTheLineAndTheWayOut() {
    SourceFile file = new SourceFile("chat/chat.tsrpc", "msg Chat {\n  content: strng\n}\n");
    diagnostics
        .report(DiagnosticCode.UNKNOWN_TYPE, place(file, "strng"), "strng")
        .label("not declared in this file or its imports")
        .help("did you mean `string`?");

    assertThat(text())
        .isEqualTo(
            """
            error[unknown-type]: unknown type `strng`
              --> chat/chat.tsrpc:2:12
               |
             2 |   content: strng
               |            ^^^^^ not declared in this file or its imports
               = help: did you mean `string`?
            """);
  }

  @Test
  void showsRelatedPlacesWithTheirLines() {
    SourceFile file = new SourceFile("a.tsrpc", "type A = B\n".repeat(120) + "type C = D\n");
    diagnostics
        .report(DiagnosticCode.UNKNOWN_TYPE, place(file, "D"), "D")
        .related(new Location(file, 5, 6), "first declared here");

    assertThat(text())
        .isEqualTo(
            """
            error[unknown-type]: unknown type `D`
               --> a.tsrpc:121:10
                |
            121 | type C = D
                |          ^
               ::: a.tsrpc:1:6
                |
              1 | type A = B
                |      - first declared here
            """);
  }

  @Test
  void putsCaretsUnderTabsAndWideCharacters() {
    SourceFile file = new SourceFile("a.tsrpc", "\t\"名前\": 日本 // \u001B[2J\n");
    diagnostics.report(DiagnosticCode.UNKNOWN_TYPE, place(file, "日本"), "日本");

    assertThat(text())
        .isEqualTo(
            """
            error[unknown-type]: unknown type `日本`
              --> a.tsrpc:1:8
               |
             1 |     "名前": 日本 // \uFFFD[2J
               |             ^^^^
            """);
  }

  @Test
  void showsOnlyAPartOfAVeryLongLine() {
    String text = "a".repeat(100_000) + " here " + "b".repeat(100_000);
    SourceFile file = new SourceFile("a.tsrpc", text);
    diagnostics.report(DiagnosticCode.UNKNOWN_TYPE, place(file, "here"), "here");

    assertThat(text().lines().toList())
        .contains(" 1 | …" + "a".repeat(59) + " here " + "b".repeat(75) + "…")
        .contains("   | " + " ".repeat(61) + "^^^^");
  }

  @Test
  void pointsBehindTheLastCharacterAndIntoEmptyFiles() {
    SourceFile file = new SourceFile("a.tsrpc", "type A");
    diagnostics.report(DiagnosticCode.SYNTAX, new Location(file, 6, 6), "expected `=`");

    assertThat(text()).contains(" 1 | type A\n   |       ^\n");

    SourceFile empty = new SourceFile("b.tsrpc", "");
    diagnostics.report(DiagnosticCode.SYNTAX, new Location(empty, 0, 0), "expected a declaration");

    assertThat(DiagnosticText.PLAIN.text(diagnostics.all().get(1))).contains(" 1 |\n   | ^\n");
  }

  @Test
  void underlinesTheFirstLineOfALongSpan() {
    SourceFile file = new SourceFile("a.tsrpc", "class A {\n  b: string\n}\n");
    diagnostics.report(DiagnosticCode.SYNTAX, new Location(file, 0, 23), "no classes");

    assertThat(text()).contains(" 1 | class A {\n   | ^^^^^^^^^\n");
  }

  @Test
  void colorsWhatMatters() {
    SourceFile file = new SourceFile("a.tsrpc", "type A = B");
    diagnostics.report(DiagnosticCode.UNKNOWN_TYPE, place(file, "B"), "B");

    String colored = DiagnosticText.COLORED.text(diagnostics.all().get(0));

    assertThat(colored).contains("\u001B[1;31merror[unknown-type]\u001B[0m");
    assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text());
  }

  private String text() {
    return DiagnosticText.PLAIN.text(diagnostics.all().get(0));
  }

  private static Location place(SourceFile file, String text) {
    int start = file.text().indexOf(text);
    return new Location(file, start, start + text.length());
  }
}
