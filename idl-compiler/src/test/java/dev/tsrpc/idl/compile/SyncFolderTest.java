package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.idl.generate.GeneratedFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SyncFolderTest {
  @TempDir private Path folder;

  @Test
  void replacesItsOwnReadOnlyCopies() throws IOException {
    SyncFolder sync = new SyncFolder(folder.resolve("source"), folder.resolve("target"));
    sync.update(List.of(new GeneratedFile("chat.tsrpc", "old")), SyncMode.COPY);

    sync.update(List.of(new GeneratedFile("chat.tsrpc", "new")), SyncMode.COPY);

    assertThat(folder.resolve("target/chat.tsrpc")).hasContent("new");
  }

  @Test
  void doesNotReplaceTheMemoryOfAnotherProtocol() throws IOException {
    Path theirs = folder.resolve(SourceRoot.DESCRIPTOR);
    Files.writeString(theirs, "theirs");
    SyncFolder sync = new SyncFolder(folder.resolve("source"), folder);
    List<GeneratedFile> files = List.of(new GeneratedFile(SourceRoot.DESCRIPTOR, "ours"));

    assertThatThrownBy(() -> sync.update(files, SyncMode.COPY))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("`sync` did not put it there");
    assertThat(theirs).hasContent("theirs");
  }
}
