package dev.tsrpc.runtime;

/** Handles the messages that a server receives. */
@FunctionalInterface
public interface MsgHandler<T> {
  /** Handles one message. What it throws is logged; the other handlers run all the same. */
  void handle(MsgCall<T> call) throws Exception;
}
