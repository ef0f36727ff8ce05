package dev.tsrpc.idl.generate;

/**
 * A file to be written.
 *
 * @param path relative to the output folder, with forward slashes; never leaves it
 */
public record GeneratedFile(String path, String content) {}
