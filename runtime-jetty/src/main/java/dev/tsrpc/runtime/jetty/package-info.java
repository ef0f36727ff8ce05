/** Servers and clients on Jetty. */
@NullMarked
package dev.tsrpc.runtime.jetty;

import org.jspecify.annotations.NullMarked;
