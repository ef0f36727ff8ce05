package dev.tsrpc.runtime.jetty;

import org.jspecify.annotations.Nullable;

/** The one transport of all clients that were not given their own. */
final class SharedTransport {
  private static @Nullable ClientTransport transport;
  private static int users;

  private SharedTransport() {}

  /** Returns the transport, started for its first user. Each user releases it once. */
  static synchronized ClientTransport acquire() {
    ClientTransport current = transport;
    if (current == null) {
      current = ClientTransport.start();
      transport = current;
    }
    users++;
    return current;
  }

  /** Ends the transport with its last user. */
  static synchronized void release() {
    ClientTransport current = transport;
    if (--users == 0 && current != null) {
      transport = null;
      current.close();
    }
  }
}
