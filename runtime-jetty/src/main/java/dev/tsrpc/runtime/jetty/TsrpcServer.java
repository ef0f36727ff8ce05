package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiCallHandler;
import dev.tsrpc.runtime.ApiHandler;
import dev.tsrpc.runtime.AsyncApiHandler;
import dev.tsrpc.runtime.Connection;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.MsgHandler;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.Status;
import dev.tsrpc.runtime.codec.CodecException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves a protocol. All methods are for any number of threads.
 *
 * <p>Handlers run on workers and may block. The messages of one connection are handled one after
 * another, in the order in which they came; a call begins when the messages before it have been
 * handled, and then runs beside whatever else goes on.
 */
public final class TsrpcServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TsrpcServer.class);
  private static final int MAX_WORKERS = 200;
  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(2);
  private static final Duration HANDLER_PATIENCE = Duration.ofSeconds(1);

  private final Proto proto;
  private final HttpPort port;
  private final Workers workers = Workers.start("tsrpc-handler", MAX_WORKERS);
  private final ServerFlows flows = new ServerFlows();
  private final Connections connections = new Connections();
  private final ServerCalls calls;
  private final LinkSettings linkSettings;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Status status = Status.OPENING;
  private boolean hasStarted;

  private TsrpcServer(ServerSettings settings) {
    this.proto = settings.proto();
    this.port = new HttpPort(settings);
    this.linkSettings = settings.link();
    this.calls = new ServerCalls(settings, workers, this::status);
  }

  /** Begins to configure a server of {@code proto}. */
  public static TsrpcServerBuilder builder(Proto proto) {
    return new TsrpcServerBuilder(proto, TsrpcServer::new);
  }

  /**
   * Has calls of {@code api} answered with what {@code handler} returns.
   *
   * @throws IllegalStateException if the api has a handler already
   */
  public <Req, Res> void implementApi(Api<Req, Res> api, ApiHandler<Req, Res> handler) {
    calls.apis().implementApi(ours(api), handler);
  }

  /** As {@link #implementApi}, with a handler that answers later and blocks no thread meanwhile. */
  public <Req, Res> void implementApiAsync(Api<Req, Res> api, AsyncApiHandler<Req, Res> handler) {
    calls.apis().implementApiAsync(ours(api), handler);
  }

  /** As {@link #implementApi}, with a handler that answers through its call, as in TSRPC. */
  public <Req, Res> void implementApiCall(Api<Req, Res> api, ApiCallHandler<Req, Res> handler) {
    calls.apis().implementApiCall(ours(api), handler);
  }

  /** Has {@code handler} handle the messages that clients send. Returns the handler. */
  public <T> MsgHandler<T> listenMsg(Msg<T> msg, MsgHandler<T> handler) {
    calls.msgs().add(ours(msg), handler);
    return handler;
  }

  public <T> void unlistenMsg(Msg<T> msg, MsgHandler<T> handler) {
    calls.msgs().remove(msg, handler);
  }

  public void unlistenMsgAll(Msg<?> msg) {
    calls.msgs().removeAll(msg);
  }

  /**
   * Sends a message to all connections. It is encoded once.
   *
   * @return to how many connections it was handed over
   * @throws CodecException if {@code value} is not of the message's type
   * @throws IllegalArgumentException if only clients may send it, or it is of another protocol
   */
  public <T> int broadcastMsg(Msg<T> msg, T value) {
    return connections.send(calls.encode(ours(msg), value));
  }

  /** Returns the connections that are open now. */
  public List<Connection> connections() {
    return connections.all();
  }

  /** Returns where to hook in. */
  public ServerFlows flows() {
    return flows;
  }

  /** Returns {@code OPENING} before the start, and {@code CLOSED} for ever after the stop. */
  public Status status() {
    return status;
  }

  /**
   * Begins to listen; returns when the port is bound.
   *
   * @throws java.io.UncheckedIOException if the port is taken
   * @throws IllegalStateException if it was started or stopped before
   */
  public synchronized void start() {
    if (hasStarted || status == Status.CLOSED) {
      throw new IllegalStateException("Server already started");
    }
    hasStarted = true;
    status = Status.OPENED;
    try {
      port.open(this::newConnection);
    } catch (RuntimeException failed) {
      stop();
      throw failed;
    }
    LOG.info("Server started at port {}", port());
  }

  /** Returns the port that the server listens on; with {@code port(0)}, the one it was given. */
  public int port() {
    return port.number();
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    stopped.await();
  }

  /**
   * Closes all connections ({@code Server stopped}) and ends all threads. Handlers that do not
   * return within a second are interrupted. Stopping twice is harmless.
   */
  public synchronized void stop() {
    if (status == Status.CLOSED) {
      return;
    }
    status = Status.CLOSING;
    port.refuse();
    connections.closeAll(CloseStatus.SHUTDOWN, "Server stopped", CLOSE_PATIENCE);
    try {
      port.close();
    } finally {
      workers.stop(HANDLER_PATIENCE);
      status = Status.CLOSED;
      stopped.countDown();
      LOG.info("Server stopped");
    }
  }

  /** Stops the server. */
  @Override
  public void close() {
    stop();
  }

  private WsConnection newConnection(String ip) {
    return new WsConnection(ip, calls, connections, flows, linkSettings, port.scheduler());
  }

  private <Req, Res> Api<Req, Res> ours(Api<Req, Res> api) {
    if (!proto.has(api)) {
      throw new IllegalArgumentException("Invalid api name: " + api.name());
    }
    return api;
  }

  private <T> Msg<T> ours(Msg<T> msg) {
    if (!proto.has(msg)) {
      throw new IllegalArgumentException("Invalid msg name: " + msg.name());
    }
    return msg;
  }
}
