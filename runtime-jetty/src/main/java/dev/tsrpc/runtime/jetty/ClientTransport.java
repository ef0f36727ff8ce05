package dev.tsrpc.runtime.jetty;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.core.Configuration.ConfigurationCustomizer;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.client.CoreClientUpgradeRequest;
import org.eclipse.jetty.websocket.core.client.WebSocketCoreClient;

/**
 * The threads and selectors of clients. The clients of one JVM share one, which ends with the last
 * of them; a client may be given its own, which its owner closes. Its threads are daemons.
 */
public final class ClientTransport implements AutoCloseable {
  private static final int MAX_IO_THREADS = 16;
  private static final int ANY_NUMBER = 1 << 20;

  private final Scheduler scheduler = new ScheduledExecutorScheduler("tsrpc-client-timer", true);

  /** As many as there are callbacks that block: else they could wait for each other for ever. */
  private final Workers workers = Workers.start("tsrpc-client", Integer.MAX_VALUE);

  private final WebSocketCoreClient client;

  private ClientTransport() {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_IO_THREADS, 2);
    threads.setName("tsrpc-client-io");
    threads.setDaemon(true);
    ClientConnector connector = new ClientConnector();
    connector.setSelectors(1);
    HttpClient http = new HttpClient(new HttpClientTransportOverHTTP(connector));
    http.setExecutor(threads);
    http.setScheduler(scheduler);
    // Jetty counts handshakes as requests, of which 64 may run to one server.
    http.setMaxConnectionsPerDestination(ANY_NUMBER);
    http.setMaxRequestsQueuedPerDestination(ANY_NUMBER);
    // Without components of ours Jetty makes some with a pool whose threads are no daemons.
    client =
        new WebSocketCoreClient(
            http, new WebSocketComponents(null, null, null, null, null, threads));
    client.getExtensionRegistry().unregister("permessage-deflate");
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("cannot start", e);
    }
  }

  /** Starts a transport. */
  public static ClientTransport start() {
    return new ClientTransport();
  }

  Scheduler scheduler() {
    return scheduler;
  }

  Workers workers() {
    return workers;
  }

  /** Opens a WebSocket. {@code handler} learns of the success, the result of the failure. */
  CompletableFuture<?> connect(
      URI url, LinkSettings settings, Duration timeout, FrameHandler handler) {
    CoreClientUpgradeRequest request = CoreClientUpgradeRequest.from(client, url, handler);
    request.setSubProtocols(Handshake.CBOR);
    ConfigurationCustomizer session = new ConfigurationCustomizer();
    settings.customize(session);
    request.setConfiguration(session);
    request.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return client.connect(request);
    } catch (IOException | IllegalStateException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Ends the transport, and the connections of the clients that still use it. */
  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException("cannot stop", e);
    }
    workers.shutdown();
  }
}
