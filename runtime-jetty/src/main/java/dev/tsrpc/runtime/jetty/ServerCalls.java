package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.MsgCall;
import dev.tsrpc.runtime.MsgHandler;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.Status;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.frame.FrameWriter;
import dev.tsrpc.runtime.internal.ApiHandlers;
import dev.tsrpc.runtime.internal.CallErrors;
import dev.tsrpc.runtime.internal.Listeners;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the connections of a server do with calls and messages. Thread-safe. */
final class ServerCalls {
  private static final Logger LOG = LoggerFactory.getLogger(TsrpcServer.class);

  private final Proto proto;
  private final Duration apiTimeout;
  private final boolean returnsInnerErrors;
  private final Workers workers;
  private final Supplier<Status> serverStatus;
  private final ApiHandlers apis;
  private final Listeners<MsgHandler<?>> msgs = new Listeners<>();

  ServerCalls(ServerSettings settings, Workers workers, Supplier<Status> serverStatus) {
    this.proto = settings.proto();
    this.apiTimeout = settings.apiTimeout();
    this.returnsInnerErrors = settings.returnsInnerErrors();
    this.workers = workers;
    this.serverStatus = serverStatus;
    this.apis =
        new ApiHandlers(
            (call, cause) -> LOG.error("[ApiErr] {} failed", call.service().name(), cause),
            returnsInnerErrors);
  }

  Proto proto() {
    return proto;
  }

  Workers workers() {
    return workers;
  }

  ApiHandlers apis() {
    return apis;
  }

  Listeners<MsgHandler<?>> msgs() {
    return msgs;
  }

  /** Returns when the server answers a call that its handler has not answered. */
  long deadlineNanos(ApiCall<?, ?> call) {
    return apiTimeout.isZero() ? Long.MAX_VALUE : call.startNanos() + apiTimeout.toNanos();
  }

  /** Begins a call: its handler runs on a worker, and {@code onReturn} after it. */
  void run(ApiCall<?, ?> call, Runnable onReturn) {
    if (serverStatus.get() != Status.OPENED) {
      call.error(CallErrors.SERVER_STOPPING);
      onReturn.run();
      return;
    }
    workers.execute(
        () -> {
          try {
            apis.run(call);
          } finally {
            onReturn.run();
          }
        });
  }

  /** Handles a message on this thread, which may take as long as the handlers want. */
  <T> void handle(MsgCall<T> call) {
    for (MsgHandler<?> handler : msgs.of(call.service())) {
      // Handlers are added together with the Msg that carries their type.
      @SuppressWarnings("unchecked")
      MsgHandler<T> typed = (MsgHandler<T>) handler;
      try {
        typed.handle(call);
      } catch (Throwable thrown) {
        LOG.error("[MsgHandlerError] {}", call.service().name(), thrown);
      }
    }
  }

  /** Returns the frame that answers a call. What cannot be encoded becomes an internal error. */
  <Res> byte[] encode(Api<?, Res> api, long sn, ApiReturn<Res> ret) {
    try {
      return ret instanceof ApiReturn.Succ<Res> succ
          ? FrameWriter.returned(sn, api, succ.res())
          : FrameWriter.error(sn, ret.err());
    } catch (RuntimeException unencodable) {
      LOG.error("[ApiErr] {} answered what is not of its type", api.name(), unencodable);
      String inner = returnsInnerErrors ? unencodable.toString() : null;
      return FrameWriter.error(sn, CallErrors.internalError(inner));
    }
  }

  /**
   * Returns the frame of a message.
   *
   * @throws CodecException if the value is not of the message's type
   * @throws IllegalArgumentException if only clients may send it
   */
  <T> byte[] encode(Msg<T> msg, T value) {
    if (!msg.mayComeFrom(Msg.From.SERVER)) {
      throw new IllegalArgumentException(CallErrors.wrongSide(msg.name()).message());
    }
    return FrameWriter.message(msg, value);
  }
}
