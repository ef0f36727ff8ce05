/** The payloads and their codecs, as the compiler generates them. */
@NullMarked
package dev.tsrpc.benchmarks.schema;

import org.jspecify.annotations.NullMarked;
