package dev.tsrpc.runtime.internal;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiReturn;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A call that waits for its return. Completes always, and never exceptionally by our doing.
 *
 * <p>{@link #cancel} completes it with {@code ClientError CANCELED}, so that whoever waits gets a
 * value here as well.
 */
public final class PendingCall<R> extends CompletableFuture<ApiReturn<R>> {
  private final Api<?, R> api;
  private final long sn;
  private final long deadlineNanos;
  private final Consumer<PendingCall<R>> onCancel;

  PendingCall(Api<?, R> api, long sn, long deadlineNanos, Consumer<PendingCall<R>> onCancel) {
    this.api = api;
    this.sn = sn;
    this.deadlineNanos = deadlineNanos;
    this.onCancel = onCancel;
  }

  public Api<?, R> api() {
    return api;
  }

  public long sn() {
    return sn;
  }

  /** Returns when it times out, in terms of {@link System#nanoTime}; {@code MAX_VALUE}: never. */
  public long deadlineNanos() {
    return deadlineNanos;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean first = complete(ApiReturn.fail(CallErrors.CANCELED));
    if (first) {
      onCancel.accept(this);
    }
    return first;
  }

  /** What derives from a call is an ordinary future. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
