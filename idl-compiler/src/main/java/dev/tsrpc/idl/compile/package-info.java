/** The compiler as a library: from a source root to the files that it makes. */
@NullMarked
package dev.tsrpc.idl.compile;

import org.jspecify.annotations.NullMarked;
