package dev.tsrpc.runtime;

/**
 * A message that a server received.
 *
 * @param service the message's handle
 * @param msg its value
 * @param conn who sent it
 */
public record MsgCall<T>(Msg<T> service, T msg, Connection conn) {}
