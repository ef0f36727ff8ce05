package dev.tsrpc.runtime.internal;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.TsrpcError;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The calls of one client that wait for their returns, by serial number. Thread-safe. */
public final class PendingCalls {
  private final Map<Long, PendingCall<?>> bySn = new ConcurrentHashMap<>();
  private final AtomicLong lastSn = new AtomicLong();
  private final Executor completer;
  private final LongConsumer onCancel;

  /**
   * Creates an empty table.
   *
   * @param completer completes the futures, and so runs what users hang on them
   * @param onCancel is told the number of a call that its caller cancelled
   */
  public PendingCalls(Executor completer, LongConsumer onCancel) {
    this.completer = completer;
    this.onCancel = onCancel;
  }

  /** Adds a call with the next serial number, from 1. */
  public <R> PendingCall<R> add(Api<?, R> api, long deadlineNanos) {
    PendingCall<R> call =
        new PendingCall<>(api, lastSn.incrementAndGet(), deadlineNanos, this::cancelled);
    bySn.put(call.sn(), call);
    return call;
  }

  /** Returns the api of a pending call, or null if no such call waits. */
  public @Nullable Api<?, ?> api(long sn) {
    PendingCall<?> call = bySn.get(sn);
    return call == null ? null : call.api();
  }

  /** Returns a live view that is safe to iterate. */
  public Collection<PendingCall<?>> all() {
    return Collections.unmodifiableCollection(bySn.values());
  }

  /** Ends a call with its response, which must be of the api's type. */
  @SuppressWarnings("unchecked") // the response was read with the codec of this call's api
  public void succeed(long sn, Object res) {
    PendingCall<Object> call = (PendingCall<Object>) bySn.remove(sn);
    if (call != null) {
      completer.execute(() -> call.complete(ApiReturn.succ(res)));
    }
  }

  /** Ends a call with an error. Does nothing when nobody waits any longer. */
  public void fail(long sn, TsrpcError error) {
    PendingCall<?> call = bySn.remove(sn);
    if (call != null) {
      completer.execute(() -> call.complete(ApiReturn.fail(error)));
    }
  }

  /** Ends all calls with an error. */
  public void failAll(TsrpcError error) {
    for (Long sn : List.copyOf(bySn.keySet())) {
      fail(sn, error);
    }
  }

  private void cancelled(PendingCall<?> call) {
    if (bySn.remove(call.sn()) != null) {
      onCancel.accept(call.sn());
    }
  }
}
