/** What is wrong with a schema, where, and what to do about it. */
@NullMarked
package dev.tsrpc.idl.diagnostic;

import org.jspecify.annotations.NullMarked;
