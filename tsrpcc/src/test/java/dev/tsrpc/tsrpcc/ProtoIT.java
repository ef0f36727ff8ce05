package dev.tsrpc.tsrpcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tsrpcc proto}: the memory of ids. */
class ProtoIT {
  private static final String WHOLE =
      """
      enum Level {
        Low
        Mid
        High
      }

      interface User {
        id: int32
        name: string
        level: Level
      }

      msg Joined { user: User }
      msg Left { user: User }
      msg Said { text: string }
      """;

  @TempDir private Path project;

  private Path schema;
  private Path descriptor;

  @BeforeEach
  void writeSchema() throws IOException {
    schema = Files.createDirectories(project.resolve("src")).resolve("user.tsrpc");
    descriptor = schema.resolveSibling("service-proto.json");
    Files.writeString(schema, WHOLE);
  }

  @Test
  void changesNothingASecondTime() throws Exception {
    Launched first = Launched.run(project, "proto", "src");
    String text = Files.readString(descriptor);
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(descriptor, longAgo);

    Launched second = Launched.run(project, "proto", "src");

    assertThat(first.out()).isEqualTo("wrote src/service-proto.json\n");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).isEqualTo("nothing to write, 1 file up to date\n");
    assertThat(Files.readString(descriptor)).isEqualTo(text);
    assertThat(Files.getLastModifiedTime(descriptor)).isEqualTo(longAgo);
  }

  @Test
  void givesAFieldItsOldIdBack() throws Exception {
    Launched.run(project, "proto", "src");
    String whole = Files.readString(descriptor);

    proto(WHOLE.replace("  name: string\n", ""));
    proto(WHOLE.replace("  name: string\n", "  nick: string\n"));
    proto(WHOLE.replace("  name: string\n", "  nick: string\n  name: string\n"));

    String text = Files.readString(descriptor);
    assertThat(Ids.of(text, "user/User", "properties", "name"))
        .isEqualTo(Ids.of(whole, "user/User", "properties", "name"))
        .isEqualTo(1);
    assertThat(Ids.of(text, "user/User", "properties", "nick")).isEqualTo(3);
  }

  @Test
  void givesAnEnumMemberItsOldIdBack() throws Exception {
    Launched.run(project, "proto", "src");
    String whole = Files.readString(descriptor);

    proto(WHOLE.replace("  Mid\n  High\n", "  High = 2\n"));
    proto(WHOLE.replace("  Mid\n  High\n", "  High = 2\n  Top\n"));
    proto(WHOLE.replace("  Mid\n  High\n", "  Mid = 1\n  High = 2\n  Top\n"));

    String text = Files.readString(descriptor);
    assertThat(Ids.of(text, "user/Level", "members", "Mid"))
        .isEqualTo(Ids.of(whole, "user/Level", "members", "Mid"))
        .isEqualTo(1);
    assertThat(Ids.of(text, "user/Level", "members", "Top")).isEqualTo(3);
  }

  @Test
  void givesAServiceItsOldIdBack() throws Exception {
    Launched.run(project, "proto", "src");
    String whole = Files.readString(descriptor);

    proto(WHOLE.replace("msg Left { user: User }\n", ""));
    proto(WHOLE.replace("msg Left { user: User }\n", "msg Gone { user: User }\n"));
    proto(WHOLE + "msg Gone { user: User }\n");

    String text = Files.readString(descriptor);
    assertThat(Ids.ofService(text, "Left")).isEqualTo(Ids.ofService(whole, "Left")).isEqualTo(1);
    assertThat(Ids.ofService(text, "Gone")).isEqualTo(3);
  }

  @Test
  void doesNotChangeALockedDescriptor() throws Exception {
    Launched.run(project, "proto", "src");
    String text = Files.readString(descriptor);
    Files.writeString(schema, WHOLE + "msg New { text: string }\n");

    Launched locked = Launched.run(project, "proto", "src", "--locked");
    Launched ci = Launched.run(project, Launched.launcher(), Map.of("CI", "true"), "proto", "src");

    assertThat(locked.exitCode()).isEqualTo(1);
    assertThat(locked.err()).contains("service-proto.json");
    assertThat(ci).isEqualTo(locked);
    assertThat(Files.readString(descriptor)).isEqualTo(text);
  }

  @Test
  void makesTheFirstDescriptorOnABuildServerButNotWhenLocked() throws Exception {
    Launched locked = Launched.run(project, "proto", "src", "--locked");

    assertThat(locked.exitCode()).isEqualTo(1);
    assertThat(descriptor).doesNotExist();

    Launched ci = Launched.run(project, Launched.launcher(), Map.of("CI", "true"), "proto", "src");

    assertThat(ci.exitCode()).isZero();
    assertThat(descriptor).exists();
  }

  @Test
  void writesAnotherCopy() throws Exception {
    Launched run = Launched.run(project, "proto", "src", "-o", "copies/proto.json");

    assertThat(run.out()).isEqualTo("wrote src/service-proto.json\nwrote copies/proto.json\n");
    assertThat(project.resolve("copies/proto.json")).hasSameTextualContentAs(descriptor);
  }

  private void proto(String text) throws IOException, InterruptedException {
    Files.writeString(schema, text);
    Launched run = Launched.run(project, "proto", "src");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }
}
