package dev.tsrpc.runtime.internal;

import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.TsrpcError;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of one connection that the server has not answered, by serial number. Thread-safe. */
public final class InFlightCalls {
  private record Entry(ApiCall<?, ?> call, Runnable onEnd) {}

  private final Map<Long, Entry> bySn = new ConcurrentHashMap<>();

  /**
   * Adds a call, or returns false if one with its number is in flight already.
   *
   * @param onEnd runs once, when the call is removed or abandoned
   */
  public boolean add(ApiCall<?, ?> call, Runnable onEnd) {
    return bySn.putIfAbsent(call.sn(), new Entry(call, onEnd)) == null;
  }

  /** Takes out a call that is answered. */
  public void remove(long sn) {
    Entry entry = bySn.remove(sn);
    if (entry != null) {
      entry.onEnd().run();
    }
  }

  /** Ends one call without an answer, since its caller does not wait any longer. */
  public void abandon(long sn, TsrpcError reason) {
    Entry entry = bySn.remove(sn);
    if (entry != null) {
      entry.call().abandon(reason);
      entry.onEnd().run();
    }
  }

  /** Ends all calls without an answer. */
  public void abandonAll(TsrpcError reason) {
    for (Long sn : List.copyOf(bySn.keySet())) {
      abandon(sn, reason);
    }
  }

  public int size() {
    return bySn.size();
  }

  /** Iterates over the calls; others may come and go meanwhile. */
  public Iterator<ApiCall<?, ?>> iterator() {
    return bySn.values().stream().<ApiCall<?, ?>>map(Entry::call).iterator();
  }
}
