/** The chat room of the TSRPC documentation: a server and a terminal client. */
@NullMarked
package dev.tsrpc.examples.chatroom;

import org.jspecify.annotations.NullMarked;
