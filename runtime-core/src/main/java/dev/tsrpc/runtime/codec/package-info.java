/** Bytes: compact CBOR and the codecs that read and write it. */
@NullMarked
package dev.tsrpc.runtime.codec;

import org.jspecify.annotations.NullMarked;
