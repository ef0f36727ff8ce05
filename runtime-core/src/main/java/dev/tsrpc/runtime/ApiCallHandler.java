package dev.tsrpc.runtime;

/**
 * Implements an api as TSRPC does: answers with {@link ApiCall#succ} or {@link
 * ApiCall#error(String)} before it returns.
 */
@FunctionalInterface
public interface ApiCallHandler<Req, Res> {
  /** Handles one call. What it throws means the same as what an {@link ApiHandler} throws. */
  void handle(ApiCall<Req, Res> call) throws Exception;
}
