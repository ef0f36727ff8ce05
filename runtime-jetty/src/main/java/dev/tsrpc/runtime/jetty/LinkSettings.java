package dev.tsrpc.runtime.jetty;

import java.time.Duration;
import org.eclipse.jetty.websocket.core.Configuration;

/**
 * The limits of one WebSocket.
 *
 * @param maxMessageBytes the longest message, in or out, all its fragments together
 * @param maxQueuedBytes what may wait to be written before the peer counts as too slow
 * @param maxPending what a server may have read and not finished before it reads on
 * @param pingInterval a ping is sent after so long a silence; a second silence means that the peer
 *     is gone
 * @param writeTimeout how long one frame may take to be written
 * @param closeTimeout how long the peer may take to answer a close
 */
record LinkSettings(
    int maxMessageBytes,
    long maxQueuedBytes,
    int maxPending,
    Duration pingInterval,
    Duration writeTimeout,
    Duration closeTimeout) {
  static final LinkSettings DEFAULTS =
      new LinkSettings(
          4 << 20,
          64L << 20,
          1000,
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(3));

  /** Tells Jetty what it must know before the connection is made. */
  void customize(Configuration session) {
    session.setAutoFragment(false);
    session.setMaxFrameSize(maxMessageBytes);
    session.setOutputBufferSize(16 << 10);
    session.setIdleTimeout(pingInterval);
  }

  LinkSettings withPingInterval(Duration interval) {
    return new LinkSettings(
        maxMessageBytes, maxQueuedBytes, maxPending, interval, writeTimeout, closeTimeout);
  }

  LinkSettings withMaxMessageBytes(int bytes) {
    return new LinkSettings(
        bytes, maxQueuedBytes, maxPending, pingInterval, writeTimeout, closeTimeout);
  }

  LinkSettings withMaxPending(int count) {
    return new LinkSettings(
        maxMessageBytes, maxQueuedBytes, count, pingInterval, writeTimeout, closeTimeout);
  }
}
