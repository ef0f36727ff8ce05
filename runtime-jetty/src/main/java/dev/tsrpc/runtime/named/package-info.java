/** CBOR with names instead of ids, for peers that have no codec of ours. */
@NullMarked
package dev.tsrpc.runtime.named;

import org.jspecify.annotations.NullMarked;
