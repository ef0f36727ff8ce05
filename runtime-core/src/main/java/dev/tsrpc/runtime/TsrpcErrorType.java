package dev.tsrpc.runtime;

/** Who or what is to blame for a failed call. Names as in TSRPC. */
public enum TsrpcErrorType {
  /** The network, or the peer is gone. */
  NetworkError,
  /** The server, or the request did not fit its protocol. */
  ServerError,
  /** The client itself. */
  ClientError,
  /** The handler said so: part of the protocol's business. */
  ApiError
}
