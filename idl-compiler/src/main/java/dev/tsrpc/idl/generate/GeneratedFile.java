package dev.tsrpc.idl.generate;

import java.util.Arrays;

/**
 * A file to be written.
 *
 * @param path relative to the output folder, with forward slashes; never leaves it
 * @param content its text; written as UTF-8
 */
public record GeneratedFile(String path, String content) {
  public GeneratedFile {
    if (!isInside(path)) {
      throw new IllegalArgumentException("not a path below the output folder: " + path);
    }
  }

  /** Whether {@code path} is relative, and stays below the folder that it is relative to. */
  static boolean isInside(String path) {
    boolean isPlain = path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':');
    return isPlain
        && Arrays.stream(path.split("/", -1))
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }
}
