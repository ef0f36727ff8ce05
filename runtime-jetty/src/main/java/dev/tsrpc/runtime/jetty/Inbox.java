package dev.tsrpc.runtime.jetty;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks one after another, in the order in which they came, on threads of an executor. Each
 * task sees what the earlier ones did.
 */
final class Inbox implements Executor {
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  /** After so many tasks others get their turn on the thread. */
  private static final int FAIR_SHARE = 64;

  private final Executor threads;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger size = new AtomicInteger();

  Inbox(Executor threads) {
    this.threads = threads;
  }

  /** Returns whether every task that was given has finished. */
  boolean isIdle() {
    return size.get() == 0;
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (size.getAndIncrement() == 0) {
      threads.execute(this::drain);
    }
  }

  private void drain() {
    for (int done = 0; done < FAIR_SHARE; done++) {
      runNext();
      if (size.decrementAndGet() == 0) {
        return;
      }
    }
    threads.execute(this::drain);
  }

  private void runNext() {
    Runnable task = tasks.poll();
    if (task == null) {
      throw new AssertionError("a task was counted but not queued");
    }
    try {
      task.run();
    } catch (Throwable thrown) {
      LOG.error("A task failed", thrown);
    }
  }
}
