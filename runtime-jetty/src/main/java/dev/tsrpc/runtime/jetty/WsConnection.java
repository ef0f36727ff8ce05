package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.Connection;
import dev.tsrpc.runtime.Flow;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.MsgCall;
import dev.tsrpc.runtime.SendResult;
import dev.tsrpc.runtime.Status;
import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.frame.Frame;
import dev.tsrpc.runtime.frame.FrameReader;
import dev.tsrpc.runtime.frame.FrameWriter;
import dev.tsrpc.runtime.internal.CallErrors;
import dev.tsrpc.runtime.internal.InFlightCalls;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server's end of a connection: reads frames on I/O threads, has messages handled in order and
 * calls begun in order on workers, and sends what comes of it.
 */
final class WsConnection implements Connection, WsLink.Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(TsrpcServer.class);

  private final String id;
  private final String ip;
  private final ServerCalls calls;
  private final Connections connections;
  private final ServerFlows flows;
  private final FrameReader reader;
  private final Inbox inbox;
  private final InFlightCalls inFlight = new InFlightCalls();
  private final Deadlines<ApiCall<?, ?>> deadlines;
  private final WsLink link;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private volatile Status status = Status.OPENED;

  WsConnection(
      String ip,
      ServerCalls calls,
      Connections connections,
      ServerFlows flows,
      LinkSettings settings,
      Scheduler scheduler) {
    this.id = connections.nextId();
    this.ip = ip;
    this.calls = calls;
    this.connections = connections;
    this.flows = flows;
    this.reader = FrameReader.ofServer(calls.proto());
    this.inbox = new Inbox(calls.workers());
    this.deadlines =
        new Deadlines<>(
            scheduler,
            inFlight::iterator,
            calls::deadlineNanos,
            call -> call.error(CallErrors.SERVER_TIMEOUT));
    this.link = new WsLink(settings, scheduler, this);
  }

  WsLink link() {
    return link;
  }

  /**
   * Takes part in broadcasts from now on. That is before the client learns that it is connected, so
   * that from then on it misses nothing.
   */
  void accept() {
    connections.add(this);
  }

  /** The client went away in the middle of the handshake. */
  void discard() {
    status = Status.CLOSED;
    connections.remove(this);
    end.complete(null);
  }

  /** Completes when the connection has ended. */
  CompletableFuture<Void> end() {
    return end;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String ip() {
    return ip;
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public <T> SendResult sendMsg(Msg<T> msg, T value) {
    if (!calls.proto().has(msg)) {
      return SendResult.fail(CallErrors.unknownMsg(msg.name()));
    }
    if (!msg.mayComeFrom(Msg.From.SERVER)) {
      return SendResult.fail(CallErrors.wrongSide(msg.name()));
    }
    try {
      return send(FrameWriter.message(msg, value));
    } catch (CodecException invalid) {
      return SendResult.fail(CallErrors.invalidMsg(CallErrors.describe(invalid)));
    }
  }

  /** Sends the bytes of a message, which other connections may get as well. */
  SendResult send(byte[] frame) {
    if (!link.allows(frame)) {
      return SendResult.fail(
          CallErrors.invalidMsg("message is too long: " + frame.length + " bytes"));
    }
    return link.send(frame) ? SendResult.succ() : SendResult.fail(CallErrors.CONNECTION_CLOSED);
  }

  @Override
  public void close(String reason) {
    close(CloseStatus.NORMAL, reason);
  }

  void close(int code, String reason) {
    if (status == Status.OPENED) {
      status = Status.CLOSING;
    }
    link.close(code, reason);
  }

  @Override
  public void opened(WsLink opened) {
    LOG.debug("[Connected] {} Conn#{}", ip, id);
    pass(flows.postConnectFlow(), this);
  }

  @Override
  public void text(String text) {
    close(CloseStatus.BAD_DATA, "tsrpc.cbor has binary frames only");
  }

  @Override
  public void binary(byte[] bytes, int offset, int length) {
    Frame frame;
    try {
      frame = reader.read(bytes, offset, length);
    } catch (CodecException malformed) {
      LOG.debug("Conn#{} sent what is not CBOR", id, malformed);
      close(CloseStatus.BAD_PAYLOAD, "Not a CBOR item: " + malformed.reason());
      return;
    }
    take(frame);
  }

  private void take(Frame frame) {
    if (frame instanceof Frame.Call<?, ?> call) {
      begin(call);
    } else if (frame instanceof Frame.Message<?> message) {
      handle(message);
    } else if (frame instanceof Frame.Heartbeat) {
      link.send(FrameWriter.heartbeat());
    } else if (frame instanceof Frame.Cancel cancel) {
      inFlight.abandon(cancel.sn(), CallErrors.CANCELED);
    } else if (frame instanceof Frame.InvalidCall invalid) {
      link.send(FrameWriter.error(invalid.sn(), invalid.error()));
    } else if (frame instanceof Frame.Invalid invalid) {
      LOG.debug("Conn#{} sent an invalid message: {}", id, invalid.message());
      link.send(FrameWriter.badMessage(invalid.message()));
    }
  }

  private <T> void handle(Frame.Message<T> message) {
    link.backlog().add();
    inbox.execute(
        () -> {
          try {
            calls.handle(new MsgCall<>(message.msg(), message.value(), this));
          } finally {
            link.backlog().remove();
          }
        });
  }

  private <Req, Res> void begin(Frame.Call<Req, Res> frame) {
    ApiCall<Req, Res> call =
        new ApiCall<>(
            frame.api(),
            frame.req(),
            frame.sn(),
            this,
            System::nanoTime,
            ret -> answer(frame.api(), frame.sn(), ret));
    // Until its handler has returned, too: else one could cancel calls to have ever more run.
    Runnable partDone = link.backlog().add(2);
    if (!inFlight.add(call, partDone)) {
      link.backlog().remove();
      TsrpcError error = CallErrors.invalidInput("sn " + frame.sn() + " is in flight already");
      link.send(FrameWriter.error(frame.sn(), error));
      return;
    }
    deadlines.watch(call);
    // Past an idle inbox there is no earlier message that the call could overtake.
    if (inbox.isIdle()) {
      calls.run(call, partDone);
    } else {
      inbox.execute(() -> calls.run(call, partDone));
    }
  }

  private <Res> void answer(Api<?, Res> api, long sn, ApiReturn<Res> ret) {
    inFlight.remove(sn);
    byte[] frame = calls.encode(api, sn, ret);
    if (!link.allows(frame)) {
      LOG.error("Api {} returned {} bytes, more than a message may have", api.name(), frame.length);
      frame = FrameWriter.error(sn, CallErrors.internalError(null));
    }
    link.send(frame);
  }

  @Override
  public void closed(int code, String reason) {
    status = Status.CLOSED;
    inFlight.abandonAll(CallErrors.CONNECTION_CLOSED);
    deadlines.destroy();
    connections.remove(this);
    LOG.debug("[Disconnected] Conn#{} {} {}", id, code, reason);
    pass(flows.postDisconnectFlow(), new ServerFlows.Disconnected(this, reason));
    end.complete(null);
  }

  private <T> void pass(Flow<T> flow, T value) {
    if (!flow.isEmpty()) {
      inbox.execute(() -> flow.exec(value, thrown -> LOG.error("Uncaught FlowError", thrown)));
    }
  }
}
