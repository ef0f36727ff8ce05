package dev.tsrpc.runtime.internal;

import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.TsrpcError;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of one connection that the server has not answered, by serial number. Thread-safe. */
public final class InFlightCalls {
  private final Map<Long, ApiCall<?, ?>> bySn = new ConcurrentHashMap<>();

  /** Adds a call, or returns false if one with its number is in flight already. */
  public boolean add(ApiCall<?, ?> call) {
    return bySn.putIfAbsent(call.sn(), call) == null;
  }

  public void remove(long sn) {
    bySn.remove(sn);
  }

  /** Ends one call without an answer, since its caller does not wait any longer. */
  public void abandon(long sn, TsrpcError reason) {
    ApiCall<?, ?> call = bySn.remove(sn);
    if (call != null) {
      call.abandon(reason);
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

  /** Returns a live view that is safe to iterate. */
  public Collection<ApiCall<?, ?>> all() {
    return Collections.unmodifiableCollection(bySn.values());
  }
}
