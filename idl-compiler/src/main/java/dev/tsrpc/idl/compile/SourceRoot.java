package dev.tsrpc.idl.compile;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.BAD_FILE_NAME;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one source root.
 *
 * @param modules its files by module name, which is the path below the root without {@code .tsrpc}
 * @param descriptor the descriptor of the previous run, or null if there is none
 */
public record SourceRoot(SortedMap<String, SourceFile> modules, @Nullable SourceFile descriptor) {
  /** The name of the descriptor in its source root. */
  public static final String DESCRIPTOR = "service-proto.json";

  private static final String EXTENSION = ".tsrpc";

  public SourceRoot {
    modules = Collections.unmodifiableSortedMap(new TreeMap<>(modules));
  }

  /**
   * Reads all files of a folder, and the descriptor in it. What is not UTF-8 is reported.
   *
   * @throws IOException if the folder does not exist or something in it cannot be read
   */
  public static SourceRoot read(Path folder, Diagnostics diagnostics) throws IOException {
    return read(folder, folder.resolve(DESCRIPTOR), diagnostics);
  }

  /**
   * Reads all files of a folder, and a descriptor that lies elsewhere.
   *
   * @param descriptor where the descriptor is; it need not exist
   * @throws IOException if the folder does not exist or something in it cannot be read
   */
  public static SourceRoot read(Path folder, Path descriptor, Diagnostics diagnostics)
      throws IOException {
    Path root = folder.toRealPath();
    TreeMap<String, SourceFile> modules = new TreeMap<>();
    for (Path file : files(root)) {
      String path = slashed(root.relativize(file));
      String module = path.substring(0, path.length() - EXTENSION.length());
      SourceFile source = SourceFile.decode(path, Files.readAllBytes(file), diagnostics);
      checkName(source, diagnostics);
      modules.put(module, source);
    }
    SourceFile previous =
        Files.exists(descriptor)
            ? SourceFile.decode(
                shown(folder, descriptor), Files.readAllBytes(descriptor), diagnostics)
            : null;
    return new SourceRoot(modules, previous);
  }

  private static List<Path> files(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      walk.filter(path -> path.toString().endsWith(EXTENSION))
          .filter(Files::isRegularFile)
          .forEach(files::add);
    }
    return files;
  }

  /** What Windows takes for a folder or a drive would be another module there, or none. */
  private static void checkName(SourceFile source, Diagnostics diagnostics) {
    boolean isPlain = source.path().chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':');
    if (!isPlain) {
      diagnostics
          .report(BAD_FILE_NAME, new Location(source, 0, 0), source.path())
          .help("rename it: no `:`, no `\\`, no control characters");
    }
  }

  private static String shown(Path folder, Path descriptor) {
    Path absolute = descriptor.toAbsolutePath().normalize();
    Path root = folder.toAbsolutePath().normalize();
    return slashed(absolute.startsWith(root) ? root.relativize(absolute) : descriptor);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Returns a root of texts that lie in no folder. */
  public static SourceRoot of(Map<String, SourceFile> modules) {
    return new SourceRoot(new TreeMap<>(modules), null);
  }
}
