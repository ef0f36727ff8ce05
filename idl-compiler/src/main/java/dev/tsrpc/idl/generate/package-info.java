/** From the schema to files, by Velocity. Velocity is known here alone. */
@NullMarked
package dev.tsrpc.idl.generate;

import org.jspecify.annotations.NullMarked;
