package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** The open connections of a server. Thread-safe. */
final class Connections {
  private final Map<String, WsConnection> byId = new ConcurrentHashMap<>();
  private final AtomicLong lastId = new AtomicLong();

  String nextId() {
    return Long.toString(lastId.incrementAndGet());
  }

  void add(WsConnection conn) {
    byId.put(conn.id(), conn);
  }

  void remove(WsConnection conn) {
    byId.remove(conn.id());
  }

  int size() {
    return byId.size();
  }

  List<Connection> all() {
    return List.copyOf(byId.values());
  }

  /** Sends the same bytes to all, and returns to how many. */
  int send(byte[] frame) {
    int sent = 0;
    for (WsConnection conn : byId.values()) {
      if (conn.send(frame).isSucc()) {
        sent++;
      }
    }
    return sent;
  }

  /** Closes all, and waits until they are, or until patience ends; then they are cut off. */
  void closeAll(int code, String reason, Duration patience) {
    List<WsConnection> open = List.copyOf(byId.values());
    open.forEach(conn -> conn.close(code, reason));
    CompletableFuture<?>[] ends =
        open.stream().map(WsConnection::end).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException late) {
      open.forEach(conn -> conn.link().abort());
    } catch (InterruptedException interrupted) {
      open.forEach(conn -> conn.link().abort());
      Thread.currentThread().interrupt();
    }
  }
}
