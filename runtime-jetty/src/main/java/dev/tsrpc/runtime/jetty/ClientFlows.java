package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Disconnect;
import dev.tsrpc.runtime.Flow;

/** Where users hook into a client. Nodes run in the order of the client's listeners. */
public final class ClientFlows {
  private final Flow<Disconnect> postDisconnectFlow = new Flow<>();

  ClientFlows() {}

  /** The client was connected, and is no longer. */
  public Flow<Disconnect> postDisconnectFlow() {
    return postDisconnectFlow;
  }
}
