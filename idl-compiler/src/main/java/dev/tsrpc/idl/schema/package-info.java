/** What is meant: immutable, linked, and all that checks and generators read. */
@NullMarked
package dev.tsrpc.idl.schema;

import org.jspecify.annotations.NullMarked;
