package dev.tsrpc.runtime;

/** Implements an api: returns the response. It may block. */
@FunctionalInterface
public interface ApiHandler<Req, Res> {
  /**
   * Handles one call.
   *
   * @throws TsrpcException to answer with its error
   * @throws Exception to answer with {@code Internal Server Error}
   */
  Res handle(ApiCall<Req, Res> call) throws Exception;
}
