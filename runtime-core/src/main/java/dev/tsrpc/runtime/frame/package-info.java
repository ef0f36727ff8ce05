/** The frames of the WebSocket subprotocol {@code tsrpc.cbor}. */
@NullMarked
package dev.tsrpc.runtime.frame;

import org.jspecify.annotations.NullMarked;
