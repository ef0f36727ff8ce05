package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.generate.GeneratedFile;
import dev.tsrpc.idl.generate.OutputFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of another project that holds the files of a source root, and maybe other files. */
final class SyncFolder {
  private final Path source;
  private final Path folder;

  /**
   * Creates a view of {@code folder}, which need not exist.
   *
   * @param source the real path of the source root
   */
  SyncFolder(Path source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /**
   * Makes the folder hold {@code files} and nothing else of the source root.
   *
   * @throws FileAlreadyExistsException if one of them would replace a file that is none of ours
   */
  OutputFolder.Changes update(List<GeneratedFile> files, SyncMode mode) throws IOException {
    Files.createDirectories(folder);
    if (mode == SyncMode.LINK) {
      return link(files);
    }
    List<String> unlinked = removeLinks(List.of());
    for (String stranger : copies().strangers(files)) {
      throw new FileAlreadyExistsException(
          folder.resolve(stranger).toString(), null, "is there, but `sync` did not put it there");
    }
    OutputFolder.Changes changes = copies().update(files);
    for (String path : changes.written()) {
      if (!folder.resolve(path).toFile().setReadOnly()) {
        throw new IOException("cannot make `" + folder.resolve(path) + "` read-only");
      }
    }
    unlinked.removeAll(changes.written());
    unlinked.addAll(changes.deleted());
    return new OutputFolder.Changes(
        changes.written(), changes.unchanged(), unlinked, changes.kept());
  }

  private OutputFolder.Changes link(List<GeneratedFile> files) throws IOException {
    List<String> paths = files.stream().map(GeneratedFile::path).toList();
    OutputFolder.Changes copies = copies().update(List.of());
    List<String> deleted = removeLinks(paths);
    List<String> written = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (String path : paths) {
      (createLink(path) ? written : unchanged).add(path);
    }
    deleted.addAll(copies.deleted());
    deleted.removeAll(written);
    return new OutputFolder.Changes(written, unchanged, deleted, copies.kept());
  }

  private OutputFolder copies() {
    return new OutputFolder(folder, folder.resolve(Toolchain.MANIFEST));
  }

  /** Returns whether the link was not there yet. */
  private boolean createLink(String path) throws IOException {
    Path link = folder.toRealPath().resolve(path);
    if (Files.isSymbolicLink(link) && pointsTo(link).equals(source.resolve(path))) {
      return false;
    }
    Path parent = link.resolve("..").normalize();
    Files.createDirectories(parent);
    Files.createSymbolicLink(link, parent.toRealPath().relativize(source.resolve(path)));
    return true;
  }

  /** Removes the links into the source root, except those of {@code wanted} that are right. */
  private List<String> removeLinks(List<String> wanted) throws IOException {
    List<String> removed = new ArrayList<>();
    Path real = folder.toRealPath();
    for (Path link : links(real)) {
      String path =
          real.relativize(link).toString().replace(link.getFileSystem().getSeparator(), "/");
      Path target = pointsTo(link);
      boolean isRight = wanted.contains(path) && target.equals(source.resolve(path));
      if (target.startsWith(source) && !isRight) {
        Files.delete(link);
        removed.add(path);
      }
    }
    return removed;
  }

  private static List<Path> links(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isSymbolicLink).toList();
    }
  }

  /** Returns where a link points to, whether or not something is there. */
  private static Path pointsTo(Path link) throws IOException {
    return link.resolveSibling(Files.readSymbolicLink(link)).normalize();
  }
}
