package dev.tsrpc.idl.generate;

/**
 * What a template may print. A {@link String} is none of it, so that no text of a schema gets into
 * a source without having been checked or escaped.
 */
sealed interface Printable
    permits JavaIdentifier, PackageName, JavaCode, Javadoc, StringLiteral, TextBlock {}
