package dev.tsrpc.runtime.jetty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.server.WebSocketUpgradeHandler;

/** The port of a server: Jetty's server with one connector, and WebSockets on every path. */
final class HttpPort {
  private static final int MAX_IO_THREADS = 32;
  private static final int ACCEPT_QUEUE = 1024;

  private final ServerSettings settings;
  private final Scheduler scheduler = new ScheduledExecutorScheduler("tsrpc-server-timer", true);
  private final Server jetty;
  private final ServerConnector connector;

  HttpPort(ServerSettings settings) {
    this.settings = settings;
    QueuedThreadPool threads = new QueuedThreadPool(MAX_IO_THREADS, 4);
    threads.setName("tsrpc-server-io");
    jetty = new Server(threads, scheduler, null);
    connector = new ServerConnector(jetty, 1, -1, new HttpConnectionFactory(http()));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setAcceptQueueSize(ACCEPT_QUEUE);
    jetty.addConnector(connector);
  }

  Scheduler scheduler() {
    return scheduler;
  }

  /**
   * Begins to listen.
   *
   * @param newConnection makes a connection of a client's address
   * @throws UncheckedIOException if the port is taken
   */
  void open(Function<String, WsConnection> newConnection) {
    WebSocketComponents components =
        new WebSocketComponents(
            null, null, jetty.getByteBufferPool(), null, null, jetty.getThreadPool());
    // Compression costs more than it saves on short CBOR, and Jetty accepts it whenever offered.
    components.getExtensionRegistry().unregister("permessage-deflate");
    WebSocketUpgradeHandler upgrades = new WebSocketUpgradeHandler(components);
    upgrades.addMapping("/*", new Handshake(settings.link(), scheduler, newConnection));
    jetty.setHandler(upgrades);
    try {
      jetty.start();
    } catch (IOException e) {
      close();
      throw new UncheckedIOException("cannot listen on port " + settings.port(), e);
    } catch (Exception e) {
      close();
      throw new IllegalStateException("cannot start", e);
    }
  }

  /** Returns the port that is listened on. */
  int number() {
    return connector.getLocalPort();
  }

  /** Takes no further connections. */
  void refuse() {
    connector.close();
  }

  void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("cannot stop", e);
    }
  }

  private static HttpConfiguration http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    // Frames are decoded in place, which takes an array.
    http.setUseInputDirectByteBuffers(false);
    return http;
  }
}
