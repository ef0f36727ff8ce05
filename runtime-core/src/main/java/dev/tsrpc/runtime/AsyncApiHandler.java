package dev.tsrpc.runtime;

import java.util.concurrent.CompletionStage;

/** Implements an api: returns the response later. */
@FunctionalInterface
public interface AsyncApiHandler<Req, Res> {
  /**
   * Handles one call. What it throws and what the stage fails with mean the same as what an {@link
   * ApiHandler} throws.
   */
  CompletionStage<? extends Res> handle(ApiCall<Req, Res> call) throws Exception;
}
