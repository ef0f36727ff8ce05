package dev.tsrpc.idl.compile;

import java.util.List;

/**
 * What a user chooses for a run.
 *
 * @param libraries where imports are looked for that are neither relative nor from the root
 * @param isLocked whether it is an error when the descriptor would change
 */
public record CompilerOptions(List<Library> libraries, boolean isLocked) {
  /** No libraries; the descriptor may change. */
  public static final CompilerOptions DEFAULT = new CompilerOptions(List.of(), false);

  public CompilerOptions {
    libraries = List.copyOf(libraries);
  }
}
