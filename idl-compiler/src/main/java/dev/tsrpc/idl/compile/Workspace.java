package dev.tsrpc.idl.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * A source root on disk, and what belongs to it.
 *
 * @param source the folder of the {@code .tsrpc} files
 * @param descriptor the file that remembers its ids; need not exist
 * @param libraries other roots whose types it may import
 */
public record Workspace(
    Path source, Path descriptor, List<Library> libraries, DescriptorLock lock) {
  public Workspace {
    libraries = List.copyOf(libraries);
  }
}
