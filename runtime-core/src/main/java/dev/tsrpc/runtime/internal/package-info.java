/** What both ends need to run calls and messages. Not API. */
@NullMarked
package dev.tsrpc.runtime.internal;

import org.jspecify.annotations.NullMarked;
