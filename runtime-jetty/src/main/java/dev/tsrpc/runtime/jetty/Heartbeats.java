package dev.tsrpc.runtime.jetty;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** Sends a client's heartbeats and waits for their answers. Thread-safe. */
final class Heartbeats {
  private final HeartbeatSettings settings;
  private final Scheduler scheduler;
  private final Runnable beat;
  private final Runnable onTimeout;
  private Scheduler.@Nullable Task next;
  private boolean isStopped;
  private boolean isAwaited;
  private long sentNanos;
  private Duration latency = Duration.ZERO;
  private volatile long heardNanos;

  /**
   * Creates heartbeats that have not begun.
   *
   * @param beat sends one
   * @param onTimeout gives the connection up
   */
  Heartbeats(HeartbeatSettings settings, Scheduler scheduler, Runnable beat, Runnable onTimeout) {
    this.settings = settings;
    this.scheduler = scheduler;
    this.beat = beat;
    this.onTimeout = onTimeout;
  }

  /** Sends the first one, or the next. */
  void send() {
    synchronized (this) {
      if (isStopped) {
        return;
      }
      isAwaited = true;
      sentNanos = System.nanoTime();
      next = after(settings.timeout(), this::expire);
    }
    beat.run();
  }

  /** Something came: the peer lives. */
  void heard() {
    heardNanos = System.nanoTime();
  }

  /** The answer came. */
  synchronized void answered() {
    if (isStopped || !isAwaited) {
      return;
    }
    isAwaited = false;
    latency = Duration.ofNanos(System.nanoTime() - sentNanos);
    cancelNext();
    next = after(settings.interval(), this::send);
  }

  synchronized Duration latency() {
    return latency;
  }

  synchronized void stop() {
    isStopped = true;
    cancelNext();
  }

  private void expire() {
    synchronized (this) {
      if (isStopped || !isAwaited) {
        return;
      }
      if (heardNanos - sentNanos > 0) {
        sentNanos = heardNanos;
        next = after(settings.timeout(), this::expire);
        return;
      }
    }
    onTimeout.run();
  }

  private void cancelNext() {
    if (next != null) {
      next.cancel();
    }
  }

  private Scheduler.Task after(Duration delay, Runnable task) {
    return scheduler.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }
}
