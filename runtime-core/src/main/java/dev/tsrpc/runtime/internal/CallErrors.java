package dev.tsrpc.runtime.internal;

import static dev.tsrpc.runtime.TsrpcErrorType.ClientError;
import static dev.tsrpc.runtime.TsrpcErrorType.NetworkError;
import static dev.tsrpc.runtime.TsrpcErrorType.ServerError;

import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.codec.CodecException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The errors that the runtime itself makes, with TSRPC's types, codes and texts. */
public final class CallErrors {
  public static final TsrpcError NOT_CONNECTED =
      new TsrpcError("WebSocket is not connected", ClientError, "WS_NOT_OPEN");
  public static final TsrpcError REQUEST_TIMEOUT =
      new TsrpcError("Request Timeout", NetworkError, "TIMEOUT");
  public static final TsrpcError CANCELED =
      new TsrpcError("Request Canceled", ClientError, "CANCELED");
  public static final TsrpcError SERVER_TIMEOUT =
      new TsrpcError("Server Timeout", ServerError, "SERVER_TIMEOUT");
  public static final TsrpcError SERVER_STOPPING =
      new TsrpcError("Server is stopping", ServerError, "SERVER_STOPPING");
  public static final TsrpcError CONNECTION_CLOSED =
      new TsrpcError("Connection is closed", ServerError, "CONN_CLOSED");

  /** TSRPC's text for a binary frame that does not fit the protocol. */
  public static final String INVALID_REQUEST =
      "Invalid request buffer, please check the version of service proto.";

  private CallErrors() {}

  /** Returns where and what: {@code $.content: expected text, found int}. */
  public static String describe(CodecException invalid) {
    return invalid.path() + ": " + invalid.reason();
  }

  public static TsrpcError unhandledApi(String name) {
    return new TsrpcError("Unhandled API: " + name, ServerError, "UNHANDLED_API");
  }

  /** The server's input, or what a client was asked to send, is not of its type. */
  public static TsrpcError invalidInput(String message) {
    return new TsrpcError(message, ServerError, "INPUT_DATA_ERR");
  }

  public static TsrpcError invalidRequest(String message) {
    return new TsrpcError(message, ClientError, "INPUT_DATA_ERR");
  }

  public static TsrpcError invalidMsg(String message) {
    return new TsrpcError(message, ClientError, "ENCODE_MSG_ERR");
  }

  public static TsrpcError unknownApi(String name) {
    return new TsrpcError("Invalid api name: " + name, ClientError, "INVALID_API_NAME");
  }

  public static TsrpcError unknownMsg(String name) {
    return new TsrpcError("Invalid msg name: " + name, ClientError, "INVALID_MSG_NAME");
  }

  /** A message that only the other side may send. */
  public static TsrpcError wrongSide(String name) {
    return new TsrpcError(
        "Only the other side may send msg: " + name, ClientError, "INVALID_MSG_NAME");
  }

  /** A reply that the client cannot read. */
  public static TsrpcError invalidResponse(String detail) {
    return new TsrpcError(
        "Parse server output error", ServerError, null, Map.of("innerErr", detail));
  }

  public static TsrpcError networkError(String detail) {
    return new TsrpcError(
        "Network Error", NetworkError, "SEND_BUF_ERR", Map.of("innerErr", detail));
  }

  /**
   * The connection went away.
   *
   * @param reason what the peer said, or an empty text
   */
  public static TsrpcError lostConnection(String reason) {
    String message = reason.isEmpty() ? "Lost connection to server" : reason;
    return new TsrpcError(message, NetworkError, "LOST_CONN");
  }

  public static TsrpcError connectFailed(String url) {
    return new TsrpcError("Failed to connect to WebSocket server: " + url, NetworkError, null);
  }

  /**
   * A handler failed in a way that it did not intend.
   *
   * @param innerErr what it threw, or null to keep that to ourselves
   */
  public static TsrpcError internalError(@Nullable String innerErr) {
    Map<String, ?> extra = innerErr == null ? Map.of() : Map.of("innerErr", innerErr);
    return new TsrpcError("Internal Server Error", ServerError, "INTERNAL_ERR", extra);
  }
}
