package dev.tsrpc.runtime.jetty;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Real servers and clients of {@link TestChat} on port 0, closed in their order after each test.
 */
final class Chat implements AfterEachCallback {
  private static final long PATIENCE_SECONDS = 10;

  private final List<AutoCloseable> open = Collections.synchronizedList(new ArrayList<>());

  /** Returns a server that is not started. */
  TsrpcServer server(UnaryOperator<TsrpcServerBuilder> options) {
    TsrpcServerBuilder builder = TsrpcServer.builder(TestChat.PROTO).host("127.0.0.1").port(0);
    return closeLater(options.apply(builder).build());
  }

  TsrpcServer started() {
    TsrpcServer server = server(options -> options);
    server.start();
    return server;
  }

  /** Returns a client that is not connected. */
  TsrpcWsClient client(TsrpcServer server, UnaryOperator<TsrpcWsClientBuilder> options) {
    return client(server.port(), options);
  }

  TsrpcWsClient client(int port, UnaryOperator<TsrpcWsClientBuilder> options) {
    TsrpcWsClientBuilder builder = TsrpcWsClient.builder(TestChat.PROTO, "ws://127.0.0.1:" + port);
    return closeLater(options.apply(builder).build());
  }

  TsrpcWsClient connected(TsrpcServer server) {
    TsrpcWsClient client = client(server, options -> options);
    await(client.connect());
    return client;
  }

  RawClient raw(TsrpcServer server, String... subprotocols) {
    return closeLater(new RawClient(server.port(), subprotocols));
  }

  <T extends AutoCloseable> T closeLater(T resource) {
    open.add(resource);
    return resource;
  }

  /** Waits for a result; a test fails that waits too long. */
  static <T> T await(CompletableFuture<T> future) {
    return future.orTimeout(PATIENCE_SECONDS, SECONDS).join();
  }

  static <T> T await(BlockingQueue<T> queue) {
    try {
      T next = queue.poll(PATIENCE_SECONDS, SECONDS);
      if (next == null) {
        throw new AssertionError("nothing came in " + PATIENCE_SECONDS + " s");
      }
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  static Duration patience() {
    return Duration.ofSeconds(PATIENCE_SECONDS);
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (AutoCloseable resource : open) {
      resource.close();
    }
  }
}
