package dev.tsrpc.idl.generate;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder that holds what was generated. It remembers in a manifest what it wrote, and takes away
 * what is not generated any more. It never deletes what it did not write. Not thread-safe; each
 * execution has a manifest of its own, so that several may share a folder.
 */
public final class OutputFolder {
  private final Path folder;
  private final Manifest manifest;

  /**
   * Creates a view of a folder, which need not exist.
   *
   * @param manifest the file that remembers what was written
   */
  public OutputFolder(Path folder, Path manifest) {
    this.folder = folder.toAbsolutePath();
    this.manifest = new Manifest(manifest);
  }

  /**
   * What was done. Paths are those of the {@link GeneratedFile}s.
   *
   * @param written files that were new, or differed
   * @param unchanged files that had the same bytes already; they were not touched
   * @param deleted files of a previous run that are not generated any more
   * @param kept files of a previous run that are not generated any more, but that somebody has
   *     changed since; they stay
   */
  public record Changes(
      List<String> written, List<String> unchanged, List<String> deleted, List<String> kept) {
    public Changes {
      written = List.copyOf(written);
      unchanged = List.copyOf(unchanged);
      deleted = List.copyOf(deleted);
      kept = List.copyOf(kept);
    }
  }

  /**
   * Makes the folder hold {@code files}: deletes what a previous run wrote and this one does not,
   * then writes what differs.
   *
   * @throws IOException if something cannot be read or written, or if a symbolic link leads a path
   *     out of the folder
   */
  public Changes update(List<GeneratedFile> files) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (GeneratedFile file : files) {
      contents.put(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
    }
    SortedMap<String, String> hashes = manifest.read();
    Done done = new Done();
    try {
      prune(contents.keySet(), hashes, done);
      write(contents, hashes, done);
    } finally {
      manifest.write(hashes);
    }
    return done.changes();
  }

  private void prune(Set<String> wanted, SortedMap<String, String> hashes, Done done)
      throws IOException {
    for (var entry : new TreeMap<>(hashes).entrySet()) {
      String path = entry.getKey();
      if (wanted.contains(path)) {
        continue;
      }
      boolean isGone = prune(path, entry.getValue());
      hashes.remove(path);
      (isGone ? done.deleted : done.kept).add(path);
    }
  }

  private void write(
      SortedMap<String, byte[]> contents, SortedMap<String, String> hashes, Done done)
      throws IOException {
    for (var entry : contents.entrySet()) {
      String path = entry.getKey();
      boolean isWritten = write(path, entry.getValue());
      hashes.put(path, hash(entry.getValue()));
      (isWritten ? done.written : done.unchanged).add(path);
    }
  }

  /**
   * Returns the paths at which there is something else than {@code files} say that no run has put
   * there. {@link #update} would replace it.
   *
   * @throws IOException if something cannot be read
   */
  public List<String> strangers(List<GeneratedFile> files) throws IOException {
    Set<String> written = manifest.read().keySet();
    List<String> strangers = new ArrayList<>();
    for (GeneratedFile file : files) {
      Path path = folder.resolve(file.path());
      byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
      if (!written.contains(file.path())
          && Files.isRegularFile(path)
          && !Arrays.equals(Files.readAllBytes(path), content)) {
        strangers.add(file.path());
      }
    }
    return strangers;
  }

  /**
   * Whether all that was written is still there, with the same bytes.
   *
   * @throws IOException if something cannot be read
   */
  public boolean isIntact() throws IOException {
    for (var entry : manifest.read().entrySet()) {
      Path file = folder.resolve(entry.getKey());
      if (!Files.isRegularFile(file) || !hash(Files.readAllBytes(file)).equals(entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the file is gone: deleted now, or before. */
  private boolean prune(String path, String hash) throws IOException {
    Path file = folder.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!isInFolder(parent(file))
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !hash(Files.readAllBytes(file)).equals(hash)) {
      return false;
    }
    Files.delete(file);
    deleteEmptyFolders(parent(file));
    return true;
  }

  private void deleteEmptyFolders(Path from) throws IOException {
    for (Path empty = from; !empty.equals(folder); empty = parent(empty)) {
      try {
        Files.delete(empty);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  /** Returns whether the bytes differed. */
  private boolean write(String path, byte[] content) throws IOException {
    Path file = folder.resolve(path);
    boolean isThere = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    if (isThere && isInFolder(parent(file)) && Arrays.equals(Files.readAllBytes(file), content)) {
      return false;
    }
    createFolder(parent(file));
    if (isThere) {
      // A read-only file can be replaced, but not written to.
      Files.delete(file);
    }
    Files.write(file, content, CREATE_NEW, WRITE);
    return true;
  }

  private void createFolder(Path parent) throws IOException {
    Files.createDirectories(folder);
    Path existing = parent;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = parent(existing);
    }
    if (!isInFolder(existing)) {
      throw new FileSystemException(
          existing.toString(), folder.toString(), "a symbolic link leads out of the output folder");
    }
    Files.createDirectories(parent);
  }

  private boolean isInFolder(Path path) throws IOException {
    return path.toRealPath().startsWith(folder.toRealPath());
  }

  private static Path parent(Path below) {
    return Objects.requireNonNull(below.getParent());
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** The changes, while they happen. */
  private static final class Done {
    private final List<String> written = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    private Changes changes() {
      return new Changes(written, unchanged, deleted, kept);
    }
  }
}
