package dev.tsrpc.idl.link;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Module names and the paths that imports write for them. */
final class ModulePath {
  private static final List<String> EXTENSIONS = List.of(".tsrpc", ".d.ts", ".ts", ".js");

  private ModulePath() {}

  /** Returns the module that {@code path} names in {@code module}, or empty if it is outside. */
  static Optional<String> resolve(String module, String path) {
    Deque<String> segments = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      segments.addAll(Arrays.asList(module.split("/", -1)));
      segments.removeLast();
    }
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".")) {
        continue;
      }
      if (!segment.equals("..")) {
        segments.addLast(segment);
      } else if (segments.pollLast() == null) {
        return Optional.empty();
      }
    }
    return Optional.of(String.join("/", segments));
  }

  /** Returns how {@code module} imports {@code target}: {@code ../common/user}. */
  static String relative(String module, String target) {
    String[] from = module.split("/", -1);
    String[] to = target.split("/", -1);
    int shared = 0;
    while (shared < from.length - 1 && shared < to.length - 1 && from[shared].equals(to[shared])) {
      shared++;
    }
    int up = from.length - 1 - shared;
    String rest = String.join("/", Arrays.asList(to).subList(shared, to.length));
    return (up == 0 ? "./" : "../".repeat(up)) + rest;
  }

  static String withoutExtension(String path) {
    for (String extension : EXTENSIONS) {
      if (path.endsWith(extension)) {
        return path.substring(0, path.length() - extension.length());
      }
    }
    return path;
  }
}
