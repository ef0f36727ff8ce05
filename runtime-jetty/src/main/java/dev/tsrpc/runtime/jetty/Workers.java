package dev.tsrpc.runtime.jetty;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
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

  /** At most {@code maxThreads} where threads are expensive; what comes then waits its turn. */
  static Workers bounded(String name, int maxThreads) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            maxThreads,
            maxThreads,
            KEEP_ALIVE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            daemons(name));
    pool.allowCoreThreadTimeOut(true);
    return new Workers(virtualOr(name, pool));
  }

  /** As many threads as there are callbacks that block: none ever waits for another. */
  static Workers unbounded(String name) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            KEEP_ALIVE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            daemons(name));
    return new Workers(virtualOr(name, pool));
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

  private static ExecutorService virtualOr(String name, ExecutorService pool) {
    Executor virtual = VirtualThreads.getNamedVirtualThreadsExecutor(name + "-");
    return virtual instanceof ExecutorService service ? service : pool;
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
