package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Status;
import dev.tsrpc.runtime.TsrpcException;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.frame.Frame;
import dev.tsrpc.runtime.frame.FrameReader;
import dev.tsrpc.runtime.frame.FrameWriter;
import dev.tsrpc.runtime.internal.CallErrors;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection of a client, from the attempt to the end. Thread-safe. */
final class ClientConnection implements WsLink.Receiver {
  /** The client that the connection belongs to. Called on I/O threads. */
  interface Owner {
    void received(Frame frame);

    /** The connection ended after it had been open. */
    void lost(String reason, boolean isManual);
  }

  private static final Logger LOG = LoggerFactory.getLogger(TsrpcWsClient.class);
  private static final int HEARTBEAT_TIMEOUT = 3000;

  private final ClientSettings settings;
  private final ClientTransport transport;
  private final FrameReader reader;
  private final Owner owner;
  private final WsLink link;
  private final @Nullable Heartbeats heartbeats;
  private final CompletableFuture<Void> opened = new CompletableFuture<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private volatile Status status = Status.OPENING;
  private volatile boolean wasOpened;
  private volatile boolean isManual;
  private volatile String ownReason = "";
  private volatile @Nullable CompletableFuture<?> attempt;

  ClientConnection(
      ClientSettings settings, ClientTransport transport, FrameReader reader, Owner owner) {
    this.settings = settings;
    this.transport = transport;
    this.reader = reader;
    this.owner = owner;
    this.link = new WsLink(settings.link(), transport.scheduler(), this);
    HeartbeatSettings beats = settings.heartbeat();
    this.heartbeats =
        beats == null
            ? null
            : new Heartbeats(
                beats, transport.scheduler(), this::sendHeartbeat, this::heartbeatTimedOut);
  }

  /** Begins to connect. */
  void open() {
    CompletableFuture<?> connecting =
        transport.connect(settings.url(), settings.link(), settings.connectTimeout(), link);
    attempt = connecting;
    CompletableFuture<?> unused =
        connecting.whenComplete(
            (session, failure) -> {
              if (failure != null) {
                failed(failure);
              }
            });
  }

  Status status() {
    return status;
  }

  /** Completes when the connection can send, or fails with a {@link TsrpcException}. */
  CompletableFuture<Void> whenOpened() {
    return opened;
  }

  /** Completes when the connection is no more, also if it never was. */
  CompletableFuture<Void> whenEnded() {
    return ended;
  }

  WsLink link() {
    return link;
  }

  Duration latency() {
    return heartbeats == null ? Duration.ZERO : heartbeats.latency();
  }

  /** Ends the connection, or the attempt, because the user wants it. */
  void close(int code, String reason) {
    isManual = true;
    CompletableFuture<?> connecting = attempt;
    if (status == Status.OPENING && connecting != null && connecting.cancel(false)) {
      return;
    }
    end(code, reason);
  }

  private void end(int code, String reason) {
    if (enter(Status.CLOSING)) {
      link.close(code, reason);
    }
  }

  /** Goes on to a later status, or returns false if it is there already, or beyond. */
  private synchronized boolean enter(Status next) {
    boolean isLater = next.compareTo(status) > 0;
    status = isLater ? next : status;
    return isLater;
  }

  @Override
  public void opened(WsLink openedLink) {
    if (!openedLink.subprotocol().equals(Handshake.CBOR)) {
      openedLink.close(CloseStatus.PROTOCOL, "The server does not speak " + Handshake.CBOR);
      failed(new IllegalStateException("the server does not speak " + Handshake.CBOR));
      return;
    }
    if (!enter(Status.OPENED) && status == Status.CLOSED) {
      return;
    }
    wasOpened = true;
    if (isManual) {
      end(CloseStatus.NORMAL, "");
    }
    transport.workers().execute(() -> opened.complete(null));
    if (heartbeats != null) {
      heartbeats.send();
    }
  }

  @Override
  public void text(String text) {
    end(CloseStatus.BAD_DATA, "tsrpc.cbor has binary frames only");
  }

  @Override
  public void binary(byte[] bytes, int offset, int length) {
    if (heartbeats != null) {
      heartbeats.heard();
    }
    Frame frame;
    try {
      frame = reader.read(bytes, offset, length);
    } catch (CodecException malformed) {
      LOG.warn("The server sent what is not CBOR", malformed);
      end(CloseStatus.BAD_PAYLOAD, "Not a CBOR item: " + malformed.reason());
      return;
    }
    if (!(frame instanceof Frame.Heartbeat)) {
      owner.received(frame);
    } else if (heartbeats != null) {
      heartbeats.answered();
    }
  }

  @Override
  public void closed(int code, String reason) {
    enter(Status.CLOSED);
    if (heartbeats != null) {
      heartbeats.stop();
    }
    if (wasOpened) {
      owner.lost(ownReason.isEmpty() ? reason : ownReason, isManual);
    }
    transport.workers().execute(() -> ended.complete(null));
  }

  private void failed(Throwable cause) {
    enter(Status.CLOSED);
    // The attempt may yet succeed, too late.
    link.close(CloseStatus.NORMAL, "");
    TsrpcException failure =
        new TsrpcException(CallErrors.connectFailed(settings.url().toString()), cause);
    transport
        .workers()
        .execute(
            () -> {
              ended.complete(null);
              opened.completeExceptionally(failure);
            });
  }

  private void sendHeartbeat() {
    link.send(FrameWriter.heartbeat());
  }

  private void heartbeatTimedOut() {
    ownReason = "Heartbeat timeout";
    if (enter(Status.CLOSING)) {
      link.drop(HEARTBEAT_TIMEOUT, ownReason);
    }
  }
}
