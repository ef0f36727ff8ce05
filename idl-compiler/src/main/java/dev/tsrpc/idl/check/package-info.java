/** What must hold of a linked schema. */
@NullMarked
package dev.tsrpc.idl.check;

import org.jspecify.annotations.NullMarked;
