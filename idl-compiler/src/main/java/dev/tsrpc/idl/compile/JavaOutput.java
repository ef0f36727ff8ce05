package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.generate.JavaOptions;
import java.nio.file.Path;

/**
 * Where Java sources go.
 *
 * @param manifest the file that remembers which ones were written
 */
public record JavaOutput(Path folder, Path manifest, JavaOptions options) {}
