/** Values by schema without generated code: a descriptor that was read, and codecs made of it. */
@NullMarked
package dev.tsrpc.runtime.dynamic;

import org.jspecify.annotations.NullMarked;
