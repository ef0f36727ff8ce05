/** Starts benchmarks and writes their results down. */
@NullMarked
package dev.tsrpc.benchmarks;

import org.jspecify.annotations.NullMarked;
