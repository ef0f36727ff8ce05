package dev.tsrpc.runtime;

/**
 * A client lost its connection, or gave it up.
 *
 * @param reason what the server said, or an empty text
 * @param isManual whether the client closed it
 */
public record Disconnect(String reason, boolean isManual) {}
