/** Tests of the chat room. */
@NullMarked
package dev.tsrpc.examples.chatroom;

import org.jspecify.annotations.NullMarked;
