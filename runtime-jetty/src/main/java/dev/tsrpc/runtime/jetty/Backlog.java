package dev.tsrpc.runtime.jetty;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a connection has read and not finished, and holds back its next read while that is
 * too much. Thread-safe; but one thread at a time asks to read, and not before the last read ran.
 */
final class Backlog {
  private final int limit;
  private final AtomicInteger size = new AtomicInteger();
  private final AtomicReference<@Nullable Runnable> held = new AtomicReference<>();
  private volatile boolean isReleased;

  Backlog(int limit) {
    this.limit = limit;
  }

  /** Something was read that will take its time. */
  void add() {
    size.incrementAndGet();
  }

  /** Something is finished. */
  void remove() {
    size.decrementAndGet();
    resume();
  }

  /** Adds something that is finished when what this returns was run as often as {@code parts}. */
  Runnable add(int parts) {
    add();
    AtomicInteger unfinished = new AtomicInteger(parts);
    return () -> {
      if (unfinished.decrementAndGet() == 0) {
        remove();
      }
    };
  }

  /** Runs {@code read} now, or as soon as there is room. */
  void whenRoom(Runnable read) {
    if (hasRoom()) {
      read.run();
      return;
    }
    held.set(read);
    // What was finished in between did not see that anything is held.
    resume();
  }

  /** Holds nothing from now on. */
  void release() {
    isReleased = true;
    resume();
  }

  /** Returns whether a read waits for room. */
  boolean isHolding() {
    return held.get() != null;
  }

  private boolean hasRoom() {
    return isReleased || size.get() < limit;
  }

  private void resume() {
    if (held.get() != null && hasRoom()) {
      Runnable read = held.getAndSet(null);
      if (read != null) {
        read.run();
      }
    }
  }
}
