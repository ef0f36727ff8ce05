package dev.tsrpc.runtime;

/** Listens to the messages that a client receives. */
@FunctionalInterface
public interface MsgListener<T> {
  /** Takes one message. What it throws is logged; the other listeners run all the same. */
  void handle(T msg) throws Exception;
}
