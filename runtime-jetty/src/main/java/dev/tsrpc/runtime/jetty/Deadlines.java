package dev.tsrpc.runtime.jetty;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.eclipse.jetty.io.CyclicTimeouts;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends calls that take too long. One timer for all calls of a connection, since a timer for each
 * would cost more than most calls.
 */
final class Deadlines<C> extends CyclicTimeouts<Deadlines.Entry<C>> {
  /** A call and when it is due. */
  record Entry<C>(C call, long nanos) implements CyclicTimeouts.Expirable {
    @Override
    public long getExpireNanoTime() {
      return nanos;
    }
  }

  private final Supplier<Iterator<? extends C>> calls;
  private final ToLongFunction<C> deadline;
  private final Consumer<C> expire;

  /**
   * Creates a timer that sleeps until {@link #watch}.
   *
   * @param calls gives all calls that are under way
   * @param deadline when a call is due ({@link System#nanoTime}; {@code MAX_VALUE}: never)
   * @param expire ends a call that is overdue and takes it out of {@code calls}
   */
  Deadlines(
      Scheduler scheduler,
      Supplier<Iterator<? extends C>> calls,
      ToLongFunction<C> deadline,
      Consumer<C> expire) {
    super(scheduler);
    this.calls = calls;
    this.deadline = deadline;
    this.expire = expire;
  }

  /** Takes a call into account that has just joined the others. */
  void watch(C call) {
    schedule(entry(call));
  }

  private Entry<C> entry(C call) {
    return new Entry<>(call, deadline.applyAsLong(call));
  }

  @Override
  protected Iterator<Entry<C>> iterator() {
    Iterator<? extends C> iterator = calls.get();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return iterator.hasNext();
      }

      @Override
      public Entry<C> next() {
        return entry(iterator.next());
      }
    };
  }

  @Override
  protected boolean onExpired(Entry<C> entry) {
    expire.accept(entry.call());
    return false;
  }
}
