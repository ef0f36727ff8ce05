package dev.tsrpc.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What became of a message: handed over to the network, or why not.
 *
 * @param err null if it was handed over
 */
public record SendResult(@Nullable TsrpcError err) {
  /** Handed over. */
  public static final SendResult SUCC = new SendResult(null);

  public boolean isSucc() {
    return err == null;
  }
}
