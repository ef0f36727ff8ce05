package dev.tsrpc.runtime;

/** Where a server, a client or a connection is in its life. Names as in TSRPC. */
public enum Status {
  OPENING,
  OPENED,
  CLOSING,
  CLOSED
}
