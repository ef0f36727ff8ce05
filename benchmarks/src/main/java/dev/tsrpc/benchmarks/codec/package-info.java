/** The generated codecs beside other serializers: the same values, to bytes and back. */
@NullMarked
package dev.tsrpc.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
