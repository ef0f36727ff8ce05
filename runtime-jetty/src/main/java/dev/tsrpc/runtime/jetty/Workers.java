package dev.tsrpc.runtime.jetty;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.VirtualThreads;

/** The threads that run users' code: virtual ones where there are such, else a pool. */
final class Workers implements Executor {
  private static final long KEEP_ALIVE_SECONDS = 10;

  private final ExecutorService threads;

  private Workers(ExecutorService threads) {
    this.threads = threads;
  }

  /**
   * Starts no thread yet.
   *
   * @param maxThreads where threads are expensive: what comes when so many are busy waits its turn
   */
  static Workers start(String name, int maxThreads) {
    Executor virtual = VirtualThreads.getNamedVirtualThreadsExecutor(name + "-");
    return new Workers(
        virtual instanceof ExecutorService service ? service : pool(name, maxThreads));
  }

  /** Runs a task on a worker, or right here when the workers have gone home. */
  @Override
  public void execute(Runnable task) {
    try {
      threads.execute(task);
    } catch (RejectedExecutionException stopped) {
      task.run();
    }
  }

  /** Lets the tasks that are there finish, and takes no more. */
  void shutdown() {
    threads.shutdown();
  }

  /** Waits for the tasks to finish; interrupts those that have not by then. */
  void stop(Duration patience) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException interrupted) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static ExecutorService pool(String name, int maxThreads) {
    return new ThreadPoolExecutor(
        0,
        maxThreads,
        KEEP_ALIVE_SECONDS,
        TimeUnit.SECONDS,
        new IdleFirst(),
        daemons(name),
        IdleFirst::queue);
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Hands a task to a thread that waits for one. Only if none does, the pool starts another; and
   * only if it may not, the task is queued. (With a plain queue a pool starts threads while others
   * are idle, or none at all.)
   */
  private static final class IdleFirst extends LinkedTransferQueue<Runnable> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean offer(Runnable task) {
      return tryTransfer(task);
    }

    static void queue(Runnable task, ThreadPoolExecutor pool) {
      if (pool.isShutdown()) {
        throw new RejectedExecutionException("the workers have gone home");
      }
      ((IdleFirst) pool.getQueue()).put(task);
    }
  }
}
