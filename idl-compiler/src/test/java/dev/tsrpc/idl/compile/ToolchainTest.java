package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.idl.generate.JavaOptions;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ToolchainTest {
  @TempDir private Path temp;
  private Path source;
  private JavaOutput java;
  private Workspace workspace;

  @BeforeEach
  void writeSchema() throws IOException {
    source = Files.createDirectory(temp.resolve("schema"));
    Files.writeString(source.resolve("user.tsrpc"), "interface User { name: string }");
    java =
        new JavaOutput(
            temp.resolve("java"), temp.resolve("manifest"), new JavaOptions("shop", "ShopProto"));
    workspace =
        new Workspace(
            source, source.resolve(SourceRoot.DESCRIPTOR), List.of(), DescriptorLock.OPEN);
  }

  @Test
  void replacesNoHandwrittenFile() throws IOException {
    Path handwritten = temp.resolve("java/shop/User.java");
    Files.createDirectories(handwritten.getParent());
    Files.writeString(handwritten, "package shop;\n\nclass User {}\n");

    assertThatThrownBy(() -> new Toolchain().generate(workspace, java))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("User.java");

    assertThat(handwritten).hasContent("package shop;\n\nclass User {}\n");
    assertThat(source.resolve(SourceRoot.DESCRIPTOR)).doesNotExist();
  }

  @Test
  void replacesWhatItGeneratedWhenTheManifestIsLost() throws IOException {
    new Toolchain().generate(workspace, java);
    Files.delete(java.manifest());
    Files.writeString(source.resolve("user.tsrpc"), "interface User { name: string; age: int }");

    Outcome outcome = new Toolchain().generate(workspace, java);

    assertThat(outcome.written()).contains(temp.resolve("java/shop/User.java"));
  }

  @Test
  void asksForAnotherNameOfAFile() throws IOException {
    Files.writeString(source.resolve("a:b.tsrpc"), "interface A { name: string }");

    Outcome outcome = new Toolchain().check(workspace);

    assertThat(outcome.diagnostics())
        .extracting(found -> found.code().id())
        .containsExactly("bad-file-name");
  }
}
