package dev.tsrpc.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place where users hook in, as in TSRPC: nodes that a value passes in the order in which they
 * were pushed. Thread-safe.
 */
public final class Flow<T> {
  /** One node of a flow. It may block. */
  @FunctionalInterface
  public interface Node<T> {
    /** Returns the value for the next node, or null to end the flow. A throw counts as null. */
    @Nullable T pass(T value) throws Exception;
  }

  private final List<Node<T>> nodes = new CopyOnWriteArrayList<>();

  /** Adds a node at the end and returns it. */
  public Node<T> push(Node<T> node) {
    nodes.add(node);
    return node;
  }

  /** Takes a node out. */
  public void remove(Node<T> node) {
    nodes.remove(node);
  }

  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  /**
   * Passes a value through all nodes, on this thread. The runtime does it.
   *
   * @param onError is told what a node threw
   * @return what the last node returned, or null if one ended the flow
   */
  public @Nullable T exec(T value, Consumer<Throwable> onError) {
    T passed = value;
    for (Node<T> node : nodes) {
      T next = passThrough(node, passed, onError);
      if (next == null) {
        return null;
      }
      passed = next;
    }
    return passed;
  }

  private static <T> @Nullable T passThrough(Node<T> node, T value, Consumer<Throwable> onError) {
    try {
      return node.pass(value);
    } catch (Throwable thrown) {
      onError.accept(thrown);
      return null;
    }
  }
}
