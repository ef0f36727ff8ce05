/** From what was written to what is meant: names resolved, types built. */
@NullMarked
package dev.tsrpc.idl.link;

import org.jspecify.annotations.NullMarked;
