package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Connection;
import dev.tsrpc.runtime.Flow;

/** Where users hook into a server. Nodes run on workers, in the connection's order. */
public final class ServerFlows {
  /**
   * A connection and why it ended.
   *
   * @param reason what the client said, or an empty text
   */
  public record Disconnected(Connection conn, String reason) {}

  private final Flow<Connection> postConnectFlow = new Flow<>();
  private final Flow<Disconnected> postDisconnectFlow = new Flow<>();

  ServerFlows() {}

  /** A connection is open; its first call or message is handled after this flow. */
  public Flow<Connection> postConnectFlow() {
    return postConnectFlow;
  }

  /** A connection has ended, and its messages have been handled. */
  public Flow<Disconnected> postDisconnectFlow() {
    return postDisconnectFlow;
  }
}
