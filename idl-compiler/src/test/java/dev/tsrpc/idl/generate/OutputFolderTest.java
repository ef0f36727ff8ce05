package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.idl.generate.OutputFolder.Changes;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {
  private static final GeneratedFile A = new GeneratedFile("a/b/A.java", "class A {}\n");
  private static final GeneratedFile B = new GeneratedFile("a/B.java", "class B {}\n");

  private final Path folder;
  private final Path manifest;

  OutputFolderTest(@TempDir Path temporary) {
    folder = temporary.resolve("out");
    manifest = temporary.resolve("state/manifest");
  }

  @Test
  void writesWhatIsNew() throws IOException {
    Changes changes = update(A, B);

    assertThat(changes.written()).containsExactly("a/B.java", "a/b/A.java");
    assertThat(folder.resolve("a/b/A.java")).hasContent("class A {}");
  }

  @Test
  void touchesNothingThatIsAsItShouldBe() throws IOException {
    update(A, B);
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("a/B.java"), before);
    Files.setLastModifiedTime(manifest, before);

    Changes changes = update(A, B);

    assertThat(changes.written()).isEmpty();
    assertThat(changes.unchanged()).containsExactly("a/B.java", "a/b/A.java");
    assertThat(Files.getLastModifiedTime(folder.resolve("a/B.java"))).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(before);
  }

  @Test
  void writesAgainWhatWasDeletedOrChanged() throws IOException {
    update(A, B);
    Files.delete(folder.resolve("a/b/A.java"));
    Files.writeString(folder.resolve("a/B.java"), "changed");

    Changes changes = update(A, B);

    assertThat(changes.written()).containsExactly("a/B.java", "a/b/A.java");
    assertThat(folder.resolve("a/B.java")).hasContent("class B {}");
  }

  @Test
  void takesAwayWhatIsNotGeneratedAnyMoreWithItsEmptyFolder() throws IOException {
    update(A, B);

    Changes changes = update(B);

    assertThat(changes.deleted()).containsExactly("a/b/A.java");
    assertThat(folder.resolve("a/b")).doesNotExist();
    assertThat(folder.resolve("a/B.java")).exists();
  }

  @Test
  void leavesNothingOfItselfWhenNothingIsGenerated() throws IOException {
    update(A, B);

    Changes changes = update();

    assertThat(changes.deleted()).containsExactly("a/B.java", "a/b/A.java");
    assertThat(folder).isEmptyDirectory();
    assertThat(manifest).doesNotExist();
  }

  @Test
  void keepsWhatItDidNotWrite() throws IOException {
    update(A, B);
    Files.writeString(folder.resolve("a/b/Mine.java"), "mine");
    Files.writeString(folder.resolve("a/B.java"), "changed by somebody");

    Changes changes = update();

    assertThat(changes.deleted()).containsExactly("a/b/A.java");
    assertThat(changes.kept()).containsExactly("a/B.java");
    assertThat(folder.resolve("a/b/Mine.java")).exists();
    assertThat(folder.resolve("a/B.java")).exists();
  }

  @Test
  void leavesTheFilesOfAnotherExecutionAlone() throws IOException {
    Path other = manifest.resolveSibling("other");
    new OutputFolder(folder, other).update(List.of(B));

    update(A);
    Changes changes = update();

    assertThat(changes.deleted()).containsExactly("a/b/A.java");
    assertThat(folder.resolve("a/B.java")).exists();
  }

  @Test
  void deletesNothingOutsideThoughTheManifestSaysSo() throws IOException {
    update(A);
    Path outside = Files.writeString(folder.resolveSibling("outside"), "class A {}\n");
    Files.writeString(manifest, Files.readString(manifest).replace("a/b/A.java", "../outside"));

    Changes changes = update();

    assertThat(changes.deleted()).isEmpty();
    assertThat(outside).exists();
  }

  @Test
  void writesNotThroughALinkThatLeadsOut() throws IOException {
    Path outside = Files.createDirectories(folder.resolveSibling("outside"));
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("a"), outside);

    assertThatThrownBy(() -> update(A, B))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("leads out of the output folder");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void writesNotThroughALinkedFile() throws IOException {
    Path outside = Files.writeString(folder.resolveSibling("outside"), "mine");
    Files.createDirectories(folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/B.java"), outside);

    assertThatThrownBy(() -> update(B)).isInstanceOf(IOException.class);
    assertThat(outside).hasContent("mine");
  }

  @Test
  void refusesPathsThatLeaveTheFolder() {
    for (String path :
        List.of("../A", "a/../../A", "/A", "a//A", "a/./A", "", "C:/A", "a\\..\\A", "a/", "..")) {
      assertThatThrownBy(() -> new GeneratedFile(path, ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Changes update(GeneratedFile... files) throws IOException {
    return new OutputFolder(folder, manifest).update(List.of(files));
  }
}
