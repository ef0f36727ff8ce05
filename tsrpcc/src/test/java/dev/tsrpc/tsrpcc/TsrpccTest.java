package dev.tsrpc.tsrpcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no process. */
class TsrpccTest {
  @TempDir private Path source;

  private final StringWriter err = new StringWriter();

  @Test
  void endsWithThreeOnABugAndKeepsItsStackBack() throws IOException {
    int exitCode = run(new FailingWriter(new AssertionError("not linked")), "proto");

    assertThat(exitCode).isEqualTo(3);
    assertThat(err.toString()).contains("bug", "not linked", "--verbose").doesNotContain("\tat ");
  }

  @Test
  void showsTheStackOfABugWhenAsked() throws IOException {
    int exitCode = run(new FailingWriter(new IllegalStateException("odd")), "proto", "--verbose");

    assertThat(exitCode).isEqualTo(3);
    assertThat(err.toString()).contains("odd", "\tat dev.tsrpc.tsrpcc.");
  }

  @Test
  void endsWithTwoWhenAFileCannotBeWritten() throws IOException {
    Path file = Files.writeString(source.resolve("file"), "");

    int exitCode = run(new StringWriter(), "generate", "-o", file.toString());

    assertThat(exitCode).isEqualTo(2);
    assertThat(err.toString()).contains("`" + file).doesNotContain("bug");
  }

  @Test
  void colorsOnATerminalUnlessNobodyWantsThem() {
    assertThat(console(Map.of()).hasColors("err")).isTrue();
    assertThat(console(Map.of()).hasColors("out")).isFalse();
    assertThat(console(Map.of("NO_COLOR", "1")).hasColors("err")).isFalse();
    assertThat(console(Map.of("NO_COLOR", "")).hasColors("err")).isTrue();
    assertThat(console(Map.of("TERM", "dumb")).hasColors("err")).isFalse();
  }

  private int run(Writer out, String command, String... options) throws IOException {
    Files.writeString(source.resolve("a.tsrpc"), "interface A { b: string }\n");
    String[] arguments = new String[options.length + 2];
    arguments[0] = command;
    arguments[1] = source.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    Console console =
        new Console(new PrintWriter(out), new PrintWriter(err, true), Map.of(), Set.of());
    return Tsrpcc.run(console, arguments);
  }

  private Console console(Map<String, String> environment) {
    PrintWriter writer = new PrintWriter(err);
    return new Console(writer, writer, environment, Set.of("err"));
  }

  /** Stands for code of ours that has a bug. */
  private static final class FailingWriter extends Writer {
    private final Throwable bug;

    FailingWriter(Throwable bug) {
      this.bug = bug;
    }

    @Override
    public void write(char[] text, int offset, int length) {
      if (bug instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) bug;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
