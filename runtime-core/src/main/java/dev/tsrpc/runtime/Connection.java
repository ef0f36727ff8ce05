package dev.tsrpc.runtime;

/** A client's connection, as the server sees it. For any number of threads. */
public interface Connection {
  /** Returns the number of this connection in its server, from {@code 1}. */
  String id();

  /** Returns the address of the peer's socket, without the port. */
  String ip();

  /** Returns {@code OPENED}, {@code CLOSING} or {@code CLOSED}. */
  Status status();

  /** Sends a message to this client. Never blocks, never throws for what the network does. */
  <T> SendResult sendMsg(Msg<T> msg, T value);

  /**
   * Closes the connection after what was sent has been written. Does nothing when it is closed.
   *
   * @param reason told to the client; what is longer than 123 bytes of UTF-8 is cut
   */
  void close(String reason);
}
