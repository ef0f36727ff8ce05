/** The descriptor file: TSRPC's ServiceProto, and the memory of ids. */
@NullMarked
package dev.tsrpc.idl.descriptor;

import org.jspecify.annotations.NullMarked;
