package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;

/**
 * A name where it stands. {@code a} and {@code "a"} are the same text.
 *
 * @param text without quotes, escapes resolved
 */
public record NameSyntax(String text, Location location) {}
