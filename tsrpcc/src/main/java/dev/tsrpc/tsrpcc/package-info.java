/** The command line: options, messages and exit codes over the compiler. */
@NullMarked
package dev.tsrpc.tsrpcc;

import org.jspecify.annotations.NullMarked;
