/** Calls and messages: handles, results and errors. */
@NullMarked
package dev.tsrpc.runtime;

import org.jspecify.annotations.NullMarked;
