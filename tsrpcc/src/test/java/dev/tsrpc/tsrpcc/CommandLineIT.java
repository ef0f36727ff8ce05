package dev.tsrpc.tsrpcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all commands have: usage, exit codes, diagnostics, colours, and the launcher itself. */
class CommandLineIT {
  @TempDir private Path project;

  private Path source;

  @BeforeEach
  void createSource() throws Exception {
    source = Files.createDirectories(project.resolve("src"));
  }

  @Test
  void saysHowItIsUsed() throws Exception {
    Launched help = Launched.run(project, "--help");
    Launched version = Launched.run(project, "--version");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("generate", "proto", "check", "sync", "Exit codes");
    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).matches("tsrpcc \\d+\\.\\d+\\.\\d+.*\n");
  }

  @Test
  void endsWithTwoWhenUsedWrongly() throws Exception {
    Launched nothing = Launched.run(project);
    Launched command = Launched.run(project, "generat", "src");
    Launched option = Launched.run(project, "check", "src", "--formt", "json");
    Launched folder = Launched.run(project, "check", "missing");
    Launched empty = Launched.run(project, "check", "src");

    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(command.exitCode()).isEqualTo(2);
    assertThat(command.err()).contains("Did you mean: tsrpcc generate");
    assertThat(option.exitCode()).isEqualTo(2);
    assertThat(option.err()).contains("--formt", "Possible solutions: --format");
    assertThat(folder.exitCode()).isEqualTo(2);
    assertThat(folder.err()).contains("the source root `missing` does not exist");
    assertThat(empty.exitCode()).isEqualTo(2);
    assertThat(empty.err()).contains("there is no .tsrpc file in `src`");
  }

  @Test
  void reportsSevenMistakesInOneRun() throws Exception {
    Files.writeString(
        source.resolve("order.tsrpc"),
        """
        import { Usr } from "./user"

        interface Order {
          total: nmber
          when: Date = 5
          lines Line[]
        }

        interface Line { a: string }
        interface Line { b: string }

        @conff({ a: 1 })
        api Buy { req { order: Oder } res {} }
        """);
    Files.writeString(source.resolve("user.tsrpc"), "interface User { name: string }\n");

    Launched check = Launched.run(project, "check", "src", "--format", "short");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.err().lines().toList()).allMatch(line -> line.startsWith("src/order.tsrpc:"));
    assertThat(check.err().lines().map(line -> line.replaceFirst("[^:]*:(\\d+):.*", "$1")).toList())
        .containsExactlyInAnyOrder("1", "4", "5", "6", "10", "12", "13");
  }

  @Test
  void writesJsonForOtherTools() throws Exception {
    Files.writeString(source.resolve("a.tsrpc"), "interface A { b: strng }\n");

    Launched check = Launched.run(project, "check", "src", "--format", "json");

    assertThat(check.err())
        .startsWith(
            "{\"severity\":\"error\",\"code\":\"unknown-type\",\"message\":\"unknown type `strng`\","
                + "\"file\":\"src/a.tsrpc\",\"line\":1,\"column\":18,\"endLine\":1,\"endColumn\":23,");
  }

  @Test
  void survivesFilesThatAreNoSchema() throws Exception {
    byte[] noise = new byte[100_000];
    new Random(42).nextBytes(noise);
    Files.write(source.resolve("binary.tsrpc"), noise);
    Files.writeString(source.resolve("brackets.tsrpc"), "type A = " + "[".repeat(100_000));
    Files.writeString(source.resolve("open.tsrpc"), "[".repeat(100_000));
    Files.writeString(source.resolve("empty.tsrpc"), "");

    Launched check = Launched.run(project, "check", "src", "--format", "short");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.err())
        .contains("src/binary.tsrpc:", "src/brackets.tsrpc:", "src/open.tsrpc:")
        .doesNotContain("src/empty.tsrpc", "Exception", "\tat ");
    assertThat(check.err().lines().count()).isLessThan(200);
  }

  @Test
  void colorsWhenAskedTo() throws Exception {
    Files.writeString(source.resolve("a.tsrpc"), "interface A { b: strng }\n");

    Launched plain = Launched.run(project, "check", "src");
    Launched colored = Launched.run(project, "check", "src", "--color", "always");

    assertThat(plain.err()).doesNotContain("\u001B[");
    assertThat(colored.err()).contains("\u001B[");
  }

  @Test
  void keepsClassDataForTheNextRun() throws Exception {
    Path cache = project.resolve("cache");
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
    Files.writeString(source.resolve("a.tsrpc"), "interface A { b: string }\n");

    Launched first = Launched.run(project, Launched.launcher(), environment, "check", "src");
    Launched second = Launched.run(project, Launched.launcher(), environment, "check", "src");

    assertThat(second).isEqualTo(first).isEqualTo(new Launched(0, "", ""));
    try (Stream<Path> files = Files.list(cache.resolve("tsrpcc"))) {
      assertThat(files).singleElement().asString().endsWith("check.jsa");
    }
  }

  @Test
  void runsWhereTheCacheCannotBeWritten() throws Exception {
    Path file = Files.writeString(project.resolve("file"), "no folder");
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", file.toString());

    Launched version = Launched.run(project, Launched.launcher(), environment, "--version");

    assertThat(version.exitCode()).isZero();
    assertThat(version.err()).isEmpty();
  }

  @Test
  void runsThroughSymlinksInFoldersWithSpaces() throws Exception {
    Path tools = Files.createDirectories(project.resolve("my tools"));
    Path link = Files.createSymbolicLink(tools.resolve("first"), Launched.launcher());
    Path linkToLink = Files.createSymbolicLink(tools.resolve("second"), Path.of("first"));
    Path spaced = Files.createDirectories(project.resolve("my schema"));
    Files.writeString(spaced.resolve("größe.tsrpc"), "interface A { b: strng }\n");

    Launched check =
        Launched.run(
            project, linkToLink, Map.of("LC_ALL", "C"), "check", "my schema", "--format", "short");

    assertThat(link).isSymbolicLink();
    assertThat(check.err()).startsWith("my schema/größe.tsrpc:1:18: error[unknown-type]");
  }

  @Test
  void printsACompletionScript() throws Exception {
    Launched completion = Launched.run(project, "completion");

    assertThat(completion.exitCode()).isZero();
    assertThat(completion.out()).contains("complete -F _complete_tsrpcc");
  }
}
