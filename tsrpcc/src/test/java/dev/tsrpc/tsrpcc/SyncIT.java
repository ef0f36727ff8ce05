package dev.tsrpc.tsrpcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tsrpcc sync}. */
class SyncIT {
  @TempDir private Path project;

  private Path source;
  private Path target;

  @BeforeEach
  void writeSchema() throws Exception {
    source = Files.createDirectories(project.resolve("server/protocol"));
    target = project.resolve("web/protocol");
    Files.createDirectories(source.resolve("user"));
    Files.writeString(source.resolve("chat.tsrpc"), "msg Chat { text: string }\n");
    Files.writeString(source.resolve("user/user.tsrpc"), "interface User { name: string }\n");
  }

  @Test
  void copiesForReadingAndRemovesWhatIsGone() throws Exception {
    Launched first = sync();
    Files.delete(source.resolve("user/user.tsrpc"));
    Files.writeString(source.resolve("chat.tsrpc"), "msg Chat { content: string }\n");
    Files.writeString(target.resolve("own.txt"), "not from there");

    Launched second = sync();

    assertThat(first.out()).contains("wrote web/protocol/user/user.tsrpc");
    assertThat(second.out()).contains("deleted web/protocol/user/user.tsrpc");
    assertThat(target.resolve("user")).doesNotExist();
    assertThat(target.resolve("own.txt")).exists();
    assertThat(target.resolve("chat.tsrpc"))
        .isRegularFile()
        .hasContent("msg Chat { content: string }\n");
    assertThat(target.resolve("service-proto.json"))
        .hasSameTextualContentAs(source.resolve("service-proto.json"));
    assertThat(Files.getPosixFilePermissions(target.resolve("chat.tsrpc")))
        .noneMatch(permission -> permission.name().endsWith("WRITE"));
  }

  @Test
  void linksAndUnlinks() throws Exception {
    sync();
    Launched linked = sync("--link");
    Files.delete(source.resolve("user/user.tsrpc"));

    Launched second = sync("--link");

    assertThat(linked.err()).isEmpty();
    assertThat(linked.exitCode()).isZero();
    assertThat(second.out()).contains("deleted web/protocol/user/user.tsrpc");
    assertThat(target.resolve("user/user.tsrpc")).doesNotExist();
    assertThat(Files.readSymbolicLink(target.resolve("chat.tsrpc")))
        .isEqualTo(Path.of("../../server/protocol/chat.tsrpc"));
    assertThat(sync("--link").out()).startsWith("nothing to write");
    assertThat(sync().exitCode()).isZero();
    assertThat(target.resolve("chat.tsrpc")).isRegularFile();
    assertThat(Files.isSymbolicLink(target.resolve("chat.tsrpc"))).isFalse();
  }

  @Test
  void refusesAFolderInsideTheSourceRoot() throws Exception {
    Launched run = Launched.run(project, "sync", "server/protocol", "--to", "server/protocol/copy");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("overlap");
    assertThat(source.resolve("copy")).doesNotExist();
  }

  private Launched sync(String... options) throws Exception {
    String[] command = {"sync", "server/protocol", "--to", "web/protocol"};
    String[] all = new String[command.length + options.length];
    System.arraycopy(command, 0, all, 0, command.length);
    System.arraycopy(options, 0, all, command.length, options.length);
    return Launched.run(project, all);
  }
}
