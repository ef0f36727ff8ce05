package dev.tsrpc.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A call that a server received. The first answer counts, later ones do nothing. Thread-safe. */
public final class ApiCall<Req, Res> {
  private final Api<Req, Res> api;
  private final Req req;
  private final long sn;
  private final Connection conn;
  private final Consumer<ApiReturn<Res>> answer;
  private final LongSupplier clock;
  private final long startNanos;
  private final AtomicReference<@Nullable ApiReturn<Res>> answered = new AtomicReference<>();

  /**
   * Creates a call. Servers do it; a test of a handler may, too.
   *
   * @param sn the caller's number of the call
   * @param clock counts nanoseconds, as {@link System#nanoTime} does
   * @param answer takes the first answer, on the thread that gives it
   */
  public ApiCall(
      Api<Req, Res> api,
      Req req,
      long sn,
      Connection conn,
      LongSupplier clock,
      Consumer<ApiReturn<Res>> answer) {
    this.api = api;
    this.req = req;
    this.sn = sn;
    this.conn = conn;
    this.clock = clock;
    this.startNanos = clock.getAsLong();
    this.answer = answer;
  }

  /** Returns the api that was called. */
  public Api<Req, Res> service() {
    return api;
  }

  public Req req() {
    return req;
  }

  /** Returns the caller's number of the call. */
  public long sn() {
    return sn;
  }

  /** Returns who calls. */
  public Connection conn() {
    return conn;
  }

  /** Returns when the call came, by the clock of the call. */
  public long startNanos() {
    return startNanos;
  }

  /** Returns how long ago the call came. */
  public Duration usedTime() {
    return Duration.ofNanos(clock.getAsLong() - startNanos);
  }

  /** Answers with a response. */
  public void succ(Res res) {
    answer(ApiReturn.succ(res));
  }

  /** Answers with an {@code ApiError}. */
  public void error(String message) {
    error(new TsrpcError(message));
  }

  /** Answers with an error. */
  public void error(TsrpcError error) {
    answer(ApiReturn.fail(error));
  }

  /** Returns the answer, or empty if there is none yet. */
  public Optional<ApiReturn<Res>> answered() {
    return Optional.ofNullable(answered.get());
  }

  /** Returns whether an answer would do nothing: there is one, or nobody waits any longer. */
  public boolean isAnswered() {
    return answered.get() != null;
  }

  /** Ends the call without telling the caller, who does not wait any longer. */
  public void abandon(TsrpcError reason) {
    answered.compareAndSet(null, ApiReturn.fail(reason));
  }

  private void answer(ApiReturn<Res> ret) {
    if (answered.compareAndSet(null, ret)) {
      answer.accept(ret);
    }
  }
}
