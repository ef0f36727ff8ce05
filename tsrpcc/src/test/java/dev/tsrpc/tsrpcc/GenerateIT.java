package dev.tsrpc.tsrpcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import dev.tsrpc.runtime.codec.Codec;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** {@code tsrpcc generate}, as a user without Maven runs it. */
class GenerateIT {
  @TempDir private Path project;

  private Path source;

  @BeforeEach
  void writeTwoFilesThatImportEachOther() throws IOException {
    source = Files.createDirectories(project.resolve("protocol"));
    Files.createDirectories(source.resolve("user"));
    Files.writeString(
        source.resolve("chat.tsrpc"),
        """
        import { User } from "./user/user"

        /** How loud something is said. */
        enum Volume { Low, High = 5, Other = "other" }

        /** Something that was said. */
        interface Line {
          user: User
          content: string
          volume: Volume = Volume.Low
          time: Date
          tags?: string[]
          scores: { [name: string]: int32 }
        }

        /** Someone said something. */
        msg Chat {
          line: Line
        }

        /** Says something to everybody. */
        @conf({ needLogin: true, roles: ["member"] })
        api Send {
          req {
            content: string
            room: string = "lobby"
          }
          res {
            time: Date
            sentTo: User | null
          }
        }
        """);
    Files.writeString(
        source.resolve("user/user.tsrpc"),
        """
        import { Line } from "../chat"

        /** Somebody, with a comment that tries to end itself: \\u002a\\u002f. */
        interface User {
          id: int64
          name: string
          avatar?: Uint8Array
          last?: Line
          class: string
          hashCode: { a: number, b: boolean }
        }
        """);
  }

  @Test
  void writesJavaThatCompilesWithoutAWarning() throws Exception {
    Launched generated =
        Launched.run(project, "generate", "protocol", "-o", "out", "--package", "com.example");

    assertThat(generated.err()).isEmpty();
    assertThat(generated.exitCode()).isZero();
    assertThat(generated.out()).contains("wrote protocol/service-proto.json");
    assertThat(compile(project.resolve("out"))).isEmpty();
    assertThat(project.resolve("out/com/example/user/User.java")).exists();
    assertThat(project.resolve("out/com/example/ProtocolProto.java")).exists();
  }

  @Test
  void writesNothingASecondTime() throws Exception {
    Launched.run(project, "generate", "protocol", "-o", "out");

    Launched second = Launched.run(project, "generate", "protocol", "-o", "out");

    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).startsWith("nothing to write, ").doesNotContain("wrote");
  }

  @Test
  void deletesWhatIsNotGeneratedAnyMore() throws Exception {
    Files.writeString(source.resolve("old.tsrpc"), "interface Old { a: string }\n");
    Launched.run(project, "generate", "protocol", "-o", "out");
    assertThat(project.resolve("out/Old.java")).exists();
    Files.delete(source.resolve("old.tsrpc"));

    Launched second = Launched.run(project, "generate", "protocol", "-o", "out");

    assertThat(second.out()).contains("deleted out/Old.java");
    assertThat(project.resolve("out/Old.java")).doesNotExist();
  }

  @Test
  void writesNothingWhereThereIsAMistake() throws Exception {
    Files.writeString(source.resolve("bad.tsrpc"), "interface Bad { a: strng }\n");

    Launched generated = Launched.run(project, "generate", "protocol", "-o", "out");

    assertThat(generated.exitCode()).isEqualTo(1);
    assertThat(generated.out()).isEmpty();
    assertThat(generated.err()).contains("error[unknown-type]: unknown type `strng`", "1 error");
    assertThat(project.resolve("out")).doesNotExist();
    assertThat(source.resolve("service-proto.json")).doesNotExist();
  }

  @Test
  void takesAnOutputFolderBesideTheCurrentOne() throws Exception {
    Path inner = Files.createDirectories(project.resolve("inner"));

    Launched generated =
        Launched.run(inner, "generate", "../protocol", "-o", "../out", "--package", "com.example");

    assertThat(generated.exitCode()).isZero();
    assertThat(project.resolve("out/com/example/MsgChat.java")).exists();
  }

  @Test
  void refusesAPackageThatLeavesTheOutputFolder() throws Exception {
    Launched generated =
        Launched.run(project, "generate", "protocol", "-o", "out", "--package", "../../evil");

    assertThat(generated.exitCode()).isEqualTo(2);
    assertThat(generated.err()).contains("../../evil");
    assertThat(project.resolve("out")).doesNotExist();
  }

  /** Compiles with nothing but the runtime core and what it needs, and returns the complaints. */
  private String compile(Path folder) throws Exception {
    List<String> libraries = new ArrayList<>();
    for (Class<?> each : List.of(Codec.class, JsonParser.class, Pattern.class, NullMarked.class)) {
      libraries.add(
          Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "--release",
            "17",
            "-cp",
            String.join(System.getProperty("path.separator"), libraries),
            "-d",
            Files.createDirectories(project.resolve("classes")).toString());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> walk = Files.walk(folder)) {
      var sources =
          files.getJavaFileObjectsFromPaths(
              walk.filter(file -> file.toString().endsWith(".java")).toList());
      javac.getTask(complaints, files, null, options, null, sources).call();
    }
    return complaints.toString();
  }
}
