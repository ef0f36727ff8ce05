package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.diagnostic.SourceFile;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Source roots of texts. */
final class Texts {
  private Texts() {}

  /** Returns a root of one file, {@code main.tsrpc}. */
  static SourceRoot root(String text) {
    return root(Map.of("main", text), null);
  }

  static SourceRoot root(Map<String, String> textByModule, @Nullable String descriptor) {
    TreeMap<String, SourceFile> files = new TreeMap<>();
    textByModule.forEach(
        (module, text) -> files.put(module, new SourceFile(module + ".tsrpc", text)));
    SourceFile previous =
        descriptor == null ? null : new SourceFile(SourceRoot.DESCRIPTOR, descriptor);
    return new SourceRoot(files, previous);
  }
}
