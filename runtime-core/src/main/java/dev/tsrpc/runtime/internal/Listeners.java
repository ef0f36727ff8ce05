package dev.tsrpc.runtime.internal;

import dev.tsrpc.runtime.Msg;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who listens to which message, in the order of listening. Thread-safe. */
public final class Listeners<L> {
  private final Map<String, CopyOnWriteArrayList<L>> byName = new ConcurrentHashMap<>();

  /** Adds a listener. One that listens already is not added twice. */
  public void add(Msg<?> msg, L listener) {
    byName.computeIfAbsent(msg.name(), name -> new CopyOnWriteArrayList<>()).addIfAbsent(listener);
  }

  public void remove(Msg<?> msg, L listener) {
    of(msg).remove(listener);
  }

  public void removeAll(Msg<?> msg) {
    byName.remove(msg.name());
  }

  /** Returns a live view that is safe to iterate. */
  public List<L> of(Msg<?> msg) {
    List<L> listeners = byName.get(msg.name());
    return listeners == null ? new CopyOnWriteArrayList<>() : listeners;
  }
}
