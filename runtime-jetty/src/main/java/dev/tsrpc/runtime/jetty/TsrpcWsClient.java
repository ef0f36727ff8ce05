package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.Disconnect;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.MsgListener;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.SendResult;
import dev.tsrpc.runtime.Status;
import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.TsrpcException;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.frame.Frame;
import dev.tsrpc.runtime.frame.FrameReader;
import dev.tsrpc.runtime.frame.FrameWriter;
import dev.tsrpc.runtime.internal.CallErrors;
import dev.tsrpc.runtime.internal.Listeners;
import dev.tsrpc.runtime.internal.PendingCall;
import dev.tsrpc.runtime.internal.PendingCalls;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a server over WebSocket. All methods are for any number of threads, and none blocks but
 * {@link #close}.
 *
 * <p>The listeners of a client run one after another; futures complete on other threads. So a
 * listener may block, and may wait for a call.
 */
public final class TsrpcWsClient implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TsrpcWsClient.class);
  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(2);

  private final ClientSettings settings;
  private final Proto proto;
  private final ClientTransport transport;
  private final Inbox inbox;
  private final PendingCalls pending;
  private final Deadlines<PendingCall<?>> deadlines;
  private final Listeners<MsgListener<?>> listeners = new Listeners<>();
  private final ClientFlows flows = new ClientFlows();
  private final Object lock = new Object();
  private volatile @Nullable ClientConnection connection;
  private boolean isClosed;

  private TsrpcWsClient(ClientSettings settings) {
    this.settings = settings;
    this.proto = settings.proto();
    ClientTransport own = settings.transport();
    this.transport = own == null ? SharedTransport.acquire() : own;
    this.inbox = new Inbox(transport.workers());
    this.pending = new PendingCalls(transport.workers(), sn -> send(FrameWriter.cancel(sn)));
    this.deadlines =
        new Deadlines<>(
            transport.scheduler(),
            () -> pending.all().iterator(),
            PendingCall::deadlineNanos,
            call -> pending.fail(call.sn(), CallErrors.REQUEST_TIMEOUT));
  }

  /**
   * Begins to configure a client.
   *
   * @param url of the server: {@code ws://127.0.0.1:3000}
   * @throws IllegalArgumentException if {@code url} is not that of a WebSocket
   */
  public static TsrpcWsClientBuilder builder(Proto proto, String url) {
    URI uri = URI.create(url);
    if (uri.getHost() == null || !("ws".equals(uri.getScheme()) || "wss".equals(uri.getScheme()))) {
      throw new IllegalArgumentException("not the URL of a WebSocket: " + url);
    }
    return new TsrpcWsClientBuilder(proto, uri, TsrpcWsClient::new);
  }

  /**
   * Connects, unless it is connected or about to be. The future fails with a {@link
   * TsrpcException}.
   *
   * @throws IllegalStateException if the client is closed
   */
  public CompletableFuture<Void> connect() {
    synchronized (lock) {
      if (isClosed) {
        throw new IllegalStateException("the client is closed");
      }
      ClientConnection current = connection;
      if (current != null && current.status() == Status.CLOSING) {
        return current.whenEnded().thenCompose(ended -> connectAgain());
      }
      if (current == null || current.status() == Status.CLOSED) {
        current = newConnection();
        connection = current;
        current.open();
      }
      return current.whenOpened().copy();
    }
  }

  private CompletableFuture<Void> connectAgain() {
    synchronized (lock) {
      TsrpcError failure = CallErrors.connectFailed(settings.url().toString());
      return isClosed ? CompletableFuture.failedFuture(new TsrpcException(failure)) : connect();
    }
  }

  /**
   * Closes the connection; the client can connect again. The future completes when it is closed.
   */
  public CompletableFuture<Void> disconnect() {
    ClientConnection current = connection;
    if (current == null) {
      return CompletableFuture.completedFuture(null);
    }
    current.close(CloseStatus.NORMAL, "");
    return current.whenEnded().copy();
  }

  /** Returns where the connection is in its life. */
  public Status status() {
    ClientConnection current = connection;
    return current == null ? Status.CLOSED : current.status();
  }

  /** Returns how long the last heartbeat took there and back; zero if there was none. */
  public Duration lastHeartbeatLatency() {
    ClientConnection current = connection;
    return current == null ? Duration.ZERO : current.latency();
  }

  /** Returns where to hook in. */
  public ClientFlows flows() {
    return flows;
  }

  /** Calls an api, with the client's timeout. */
  public <Req, Res> CompletableFuture<ApiReturn<Res>> callApi(Api<Req, Res> api, Req req) {
    return callApi(api, req, settings.timeout());
  }

  /**
   * Calls an api. The future always completes, and with a value: the response or an error. Its
   * {@code cancel} tells the server and completes it with {@code ClientError CANCELED}.
   *
   * @param timeout zero: none
   */
  public <Req, Res> CompletableFuture<ApiReturn<Res>> callApi(
      Api<Req, Res> api, Req req, Duration timeout) {
    long deadline = timeout.isZero() ? Long.MAX_VALUE : System.nanoTime() + timeout.toNanos();
    PendingCall<Res> call = pending.add(api, deadline);
    if (!proto.has(api)) {
      pending.fail(call.sn(), CallErrors.unknownApi(api.name()));
      return call;
    }
    deadlines.watch(call);
    try {
      SendResult sent = send(FrameWriter.call(call.sn(), api, req));
      if (!sent.isSucc()) {
        pending.fail(call.sn(), sent.err());
      }
    } catch (CodecException invalid) {
      pending.fail(call.sn(), CallErrors.invalidRequest(CallErrors.describe(invalid)));
    } catch (RuntimeException invalid) {
      pending.fail(call.sn(), CallErrors.invalidRequest(invalid.toString()));
    }
    return call;
  }

  /** Sends a message. The result says whether it was handed over to the network. */
  public <T> SendResult sendMsg(Msg<T> msg, T value) {
    if (!proto.has(msg)) {
      return SendResult.fail(CallErrors.unknownMsg(msg.name()));
    }
    if (!msg.mayComeFrom(Msg.From.CLIENT)) {
      return SendResult.fail(CallErrors.wrongSide(msg.name()));
    }
    try {
      return send(FrameWriter.message(msg, value));
    } catch (CodecException invalid) {
      return SendResult.fail(CallErrors.invalidMsg(CallErrors.describe(invalid)));
    }
  }

  /** Has {@code listener} take the messages that come, also after the next connect. Returns it. */
  public <T> MsgListener<T> listenMsg(Msg<T> msg, MsgListener<T> listener) {
    if (!proto.has(msg)) {
      throw new IllegalArgumentException("Invalid msg name: " + msg.name());
    }
    listeners.add(msg, listener);
    return listener;
  }

  public <T> void unlistenMsg(Msg<T> msg, MsgListener<T> listener) {
    listeners.remove(msg, listener);
  }

  public void unlistenMsgAll(Msg<?> msg) {
    listeners.removeAll(msg);
  }

  /** Disconnects for good and waits for it, two seconds at most. Closing twice is harmless. */
  @Override
  public void close() {
    synchronized (lock) {
      if (isClosed) {
        return;
      }
      isClosed = true;
    }
    try {
      disconnect().get(CLOSE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException late) {
      LOG.debug("The connection did not close in time", late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    pending.failAll(CallErrors.lostConnection(""));
    deadlines.destroy();
    if (settings.transport() == null) {
      SharedTransport.release();
    }
  }

  private SendResult send(byte[] frame) {
    ClientConnection current = connection;
    if (current == null || current.status() != Status.OPENED) {
      return SendResult.fail(CallErrors.NOT_CONNECTED);
    }
    if (!current.link().allows(frame)) {
      return SendResult.fail(
          CallErrors.networkError("message is too long: " + frame.length + " bytes"));
    }
    return current.link().send(frame)
        ? SendResult.succ()
        : SendResult.fail(CallErrors.NOT_CONNECTED);
  }

  private ClientConnection newConnection() {
    FrameReader reader = FrameReader.ofClient(proto, pending::api);
    ClientConnection.Owner owner =
        new ClientConnection.Owner() {
          @Override
          public void received(Frame frame) {
            take(frame);
          }

          @Override
          public void lost(String reason, boolean isManual) {
            disconnected(reason, isManual);
          }
        };
    return new ClientConnection(settings, transport, reader, owner);
  }

  private void take(Frame frame) {
    if (frame instanceof Frame.Return returned) {
      pending.succeed(returned.sn(), returned.res());
    } else if (frame instanceof Frame.Failure failure) {
      pending.fail(failure.sn(), failure.error());
    } else if (frame instanceof Frame.Message<?> message) {
      inbox.execute(() -> deliver(message));
    } else if (frame instanceof Frame.BadMessage bad) {
      LOG.warn("The server could not read a message: {}", bad.message());
    } else if (frame instanceof Frame.Invalid invalid) {
      LOG.warn("The server sent an invalid message: {}", invalid.message());
    }
  }

  private <T> void deliver(Frame.Message<T> message) {
    for (MsgListener<?> listener : listeners.of(message.msg())) {
      // Listeners are added together with the Msg that carries their type.
      @SuppressWarnings("unchecked")
      MsgListener<T> typed = (MsgListener<T>) listener;
      try {
        typed.handle(message.value());
      } catch (Throwable thrown) {
        LOG.error("[MsgHandlerError] {}", message.msg().name(), thrown);
      }
    }
  }

  private void disconnected(String reason, boolean isManual) {
    pending.failAll(CallErrors.lostConnection(reason));
    Disconnect disconnect = new Disconnect(reason, isManual);
    inbox.execute(
        () ->
            flows
                .postDisconnectFlow()
                .exec(disconnect, thrown -> LOG.error("Uncaught FlowError", thrown)));
  }
}
