package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;

/**
 * A documentation comment.
 *
 * @param text without the comment marks and the leading stars, lines joined by LF
 */
public record DocsSyntax(String text, Location location) {}
