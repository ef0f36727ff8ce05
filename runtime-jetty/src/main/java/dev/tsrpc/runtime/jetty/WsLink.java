package dev.tsrpc.runtime.jetty;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.OutgoingEntry;
import org.eclipse.jetty.websocket.core.exception.BadPayloadException;
import org.eclipse.jetty.websocket.core.exception.WebSocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One WebSocket, of a server or of a client: whole messages in, whole messages out, a watch over
 * its silence, and a polite end. All that is said to Jetty's session is said here. Sending and
 * closing are for any number of threads.
 */
final class WsLink implements FrameHandler {
  /** Takes what comes. Called on I/O threads, never by two at once; it must not block. */
  interface Receiver {
    /** The link can send from now on. */
    void opened(WsLink link);

    /** A binary message came. The bytes are valid during the call only. */
    void binary(byte[] bytes, int offset, int length);

    void text(String text);

    /**
     * The link is gone. Comes once, if {@link #opened} came.
     *
     * @param reason what the end said that closed it, or an empty text
     */
    void closed(int code, String reason);
  }

  private static final Logger LOG = LoggerFactory.getLogger(WsLink.class);
  private static final int FRAME_OVERHEAD = 128;
  private static final int MAX_REASON_BYTES = 123;
  private static final int MAX_EARLY = 1000;

  private final LinkSettings settings;
  private final Scheduler scheduler;
  private final Receiver receiver;
  private final MessageAssembly assembly;
  private final Backlog backlog;
  private final Runnable readOn = this::readOn;
  private final AtomicLong queuedBytes = new AtomicLong();
  private final AtomicBoolean isClosing = new AtomicBoolean();
  private final Queue<byte[]> early = new ArrayDeque<>();
  private @Nullable Runnable closeAtOpen;
  private volatile @Nullable CoreSession session;
  private volatile boolean heard = true;
  private volatile Scheduler.@Nullable Task closeTimer;

  WsLink(LinkSettings settings, Scheduler scheduler, Receiver receiver) {
    this.settings = settings;
    this.scheduler = scheduler;
    this.receiver = receiver;
    this.assembly = new MessageAssembly(settings.maxMessageBytes());
    this.backlog = new Backlog(settings.maxPending());
  }

  /** Returns where the receiver counts what it has not finished, so that no more is read. */
  Backlog backlog() {
    return backlog;
  }

  /** Returns the subprotocol that both ends agreed on, or an empty text. */
  String subprotocol() {
    CoreSession open = session;
    String agreed = open == null ? null : open.getNegotiatedSubProtocol();
    return agreed == null ? "" : agreed;
  }

  /** Returns whether a message of this length may be sent. */
  boolean allows(byte[] message) {
    return message.length <= settings.maxMessageBytes();
  }

  /**
   * Sends a binary message, or returns false if the link is closed or closing. What is sent before
   * the link is open waits for that. Several links may send the same array.
   */
  boolean send(byte[] message) {
    CoreSession open = session;
    return open == null
        ? sendEarly(message)
        : send(open, new Frame(OpCode.BINARY, ByteBuffer.wrap(message)));
  }

  private boolean send(CoreSession open, Frame frame) {
    if (isClosing.get() || !open.isOutputOpen()) {
      return false;
    }
    int cost = frame.getPayloadLength() + FRAME_OVERHEAD;
    if (queuedBytes.addAndGet(cost) > settings.maxQueuedBytes()) {
      close(CloseStatus.TRY_AGAIN_LATER, "Too slow: too much waits to be sent");
      return false;
    }
    Callback written = Callback.from(() -> queuedBytes.addAndGet(-cost));
    open.sendFrame(
        new OutgoingEntry.Builder(frame, written)
            .frameTimeout(settings.writeTimeout().toMillis())
            .build());
    return true;
  }

  private boolean sendEarly(byte[] message) {
    synchronized (early) {
      if (session == null) {
        return !isClosing.get() && early.size() < MAX_EARLY && early.add(message);
      }
    }
    return send(message);
  }

  /** Closes the link after what was sent. Later calls do nothing. */
  void close(int code, String reason) {
    CoreSession open = openOr(() -> close(code, reason));
    if (open == null || !isClosing.compareAndSet(false, true)) {
      return;
    }
    abortLater(open);
    backlog.release();
    String cut = Text.cutToUtf8Bytes(reason, MAX_REASON_BYTES);
    // Jetty drops what waits to be written when it sends any other code than 1000.
    open.flush(Callback.from(() -> open.close(code, cut, Callback.NOOP)));
  }

  private @Nullable CoreSession openOr(Runnable closeLater) {
    synchronized (early) {
      if (session == null) {
        closeAtOpen = closeLater;
      }
      return session;
    }
  }

  /** Closes the link, and does not wait for a peer that may be gone. */
  void drop(int code, String reason) {
    CoreSession open = session;
    if (open != null && isClosing.compareAndSet(false, true)) {
      abortLater(open);
      open.close(code, reason, Callback.from(open::abort));
    }
  }

  private void abortLater(CoreSession open) {
    closeTimer =
        scheduler.schedule(open::abort, settings.closeTimeout().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends the link at once. */
  void abort() {
    CoreSession open = session;
    if (open != null) {
      open.abort();
    }
  }

  @Override
  public void onOpen(CoreSession opened, Callback callback) {
    synchronized (early) {
      early.forEach(bytes -> send(opened, new Frame(OpCode.BINARY, ByteBuffer.wrap(bytes))));
      early.clear();
      // From now on others send by themselves, and so behind what came early.
      session = opened;
    }
    opened.addIdleTimeoutListener(this::isGone);
    receiver.opened(this);
    callback.succeeded();
    opened.demand();
    Runnable close = closeAtOpen;
    if (close != null) {
      close.run();
    }
  }

  @Override
  public void onFrame(Frame frame, Callback callback) {
    heard = true;
    try {
      take(frame);
    } catch (Throwable thrown) {
      callback.failed(thrown);
      return;
    }
    callback.succeeded();
    if (frame.getOpCode() != OpCode.CLOSE) {
      backlog.whenRoom(readOn);
    }
  }

  private void readOn() {
    // While nothing was read nothing could be heard.
    heard = true;
    CoreSession open = session;
    if (open != null) {
      open.demand();
    }
  }

  @Override
  public void onError(Throwable cause, Callback callback) {
    LOG.debug("WebSocket failed", cause);
    callback.succeeded();
  }

  @Override
  public void onClosed(CloseStatus status, Callback callback) {
    isClosing.set(true);
    Scheduler.Task timer = closeTimer;
    if (timer != null) {
      timer.cancel();
    }
    boolean wasSaid = status.getCode() != CloseStatus.NO_CLOSE && status.getReason() != null;
    receiver.closed(status.getCode(), wasSaid ? status.getReason() : "");
    callback.succeeded();
  }

  private void take(Frame frame) {
    switch (frame.getOpCode()) {
      case OpCode.PING -> pong(frame);
      case OpCode.PONG, OpCode.CLOSE -> {}
      default -> {
        MessageAssembly.Message message = assembly.add(frame);
        if (message != null && !isClosing.get()) {
          deliver(message);
        }
      }
    }
  }

  private void deliver(MessageAssembly.Message message) {
    if (!message.isText()) {
      ByteBuffer bytes = message.payload();
      receiver.binary(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
      return;
    }
    try {
      receiver.text(StandardCharsets.UTF_8.newDecoder().decode(message.payload()).toString());
    } catch (CharacterCodingException malformed) {
      throw new BadPayloadException("Text is not UTF-8", malformed);
    }
  }

  private void pong(Frame ping) {
    CoreSession open = session;
    if (open != null) {
      ByteBuffer payload = ByteBuffer.allocate(ping.getPayloadLength());
      if (ping.hasPayload()) {
        payload.put(ping.getPayload().slice());
      }
      send(open, new Frame(OpCode.PONG, payload.flip()));
    }
  }

  /** Called in silence: sends a ping, or gives up if nothing came since the last one. */
  private boolean isGone(WebSocketTimeoutException silence) {
    CoreSession open = session;
    if (open == null) {
      return true;
    }
    if (heard || backlog.isHolding()) {
      heard = false;
      open.sendFrame(new Frame(OpCode.PING), Callback.NOOP, false);
    } else {
      drop(CloseStatus.SHUTDOWN, "No sign of life");
    }
    return false;
  }
}
