package dev.tsrpc.runtime.frame;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.TsrpcError;

/**
 * What one WebSocket message says. {@link FrameWriter} makes the bytes, {@link FrameReader} reads
 * them.
 */
public sealed interface Frame {
  /** A client shows that it lives; the server says the same. */
  record Heartbeat() implements Frame {}

  /** A client calls an api. */
  record Call<Req, Res>(long sn, Api<Req, Res> api, Req req) implements Frame {}

  /** A call that cannot be read, although its number could: this error is its answer. */
  record InvalidCall(long sn, TsrpcError error) implements Frame {}

  /** The response to a call. */
  record Return(long sn, Object res) implements Frame {}

  /** The error that a call came to. */
  record Failure(long sn, TsrpcError error) implements Frame {}

  /** A message. */
  record Message<T>(Msg<T> msg, T value) implements Frame {}

  /** The caller does not wait any longer. */
  record Cancel(long sn) implements Frame {}

  /** The peer could not read what we sent, and cannot tell which call it belonged to. */
  record BadMessage(String message) implements Frame {}

  /** An item that we cannot attribute to a call; the answer is a {@link BadMessage}. */
  record Invalid(String message) implements Frame {}

  /**
   * Nothing for us: a kind that is newer than we are, or the return of a call that nobody awaits.
   */
  record Ignored() implements Frame {}
}
