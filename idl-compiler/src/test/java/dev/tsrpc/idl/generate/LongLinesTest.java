package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LongLinesTest {
  @Test
  void leaveTextBlocksAloneWhateverCommentsSay() {
    String text = "{" + "\"name\": [1, 2, 3], ".repeat(8) + "}";
    String code =
        String.join(
            "\n",
            "/**",
            " * ends with \"\"\"",
            " */",
            "f(",
            "    \"\"\"",
            "    call(" + text + ").a().b()",
            "    \"\"\");");

    assertThat(LongLines.broken(code)).isEqualTo(code);
  }
}
