/** What was written: from text to {@code *Syntax} records. ANTLR is known here alone. */
@NullMarked
package dev.tsrpc.idl.syntax;

import org.jspecify.annotations.NullMarked;
