package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Proto;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Configures a {@link TsrpcServer}. Not thread-safe. */
public final class TsrpcServerBuilder {
  private static final int DEFAULT_PORT = 3000;
  private static final Duration DEFAULT_API_TIMEOUT = Duration.ofSeconds(30);

  private final Proto proto;
  private final Function<ServerSettings, TsrpcServer> build;
  private @Nullable String host;
  private int port = DEFAULT_PORT;
  private Duration apiTimeout = DEFAULT_API_TIMEOUT;
  private boolean returnsInnerErrors;
  private LinkSettings link = LinkSettings.DEFAULTS;

  TsrpcServerBuilder(Proto proto, Function<ServerSettings, TsrpcServer> build) {
    this.proto = proto;
    this.build = build;
  }

  /** The address to listen on, as {@code 127.0.0.1}; everywhere if not said. */
  public TsrpcServerBuilder host(String address) {
    host = address;
    return this;
  }

  /** The port to listen on: 3000 if not said; 0 for any free one. */
  public TsrpcServerBuilder port(int number) {
    port = number;
    return this;
  }

  /**
   * How long a handler may take before its caller gets {@code Server Timeout}: 30 s; zero: ever.
   */
  public TsrpcServerBuilder apiTimeout(Duration timeout) {
    apiTimeout = timeout;
    return this;
  }

  /** After so long a silence a ping is sent, after as long again the client is given up: 30 s. */
  public TsrpcServerBuilder pingInterval(Duration interval) {
    link = link.withPingInterval(interval);
    return this;
  }

  /** The longest message, in or out: 4 MiB if not said. What is longer closes its connection. */
  public TsrpcServerBuilder maxMessageBytes(int bytes) {
    link = link.withMaxMessageBytes(bytes);
    return this;
  }

  /**
   * How many messages and calls of one connection may wait or run: 1,000. At so many the server
   * reads nothing from the connection until one is finished.
   *
   * @throws IllegalArgumentException if {@code count} is less than one
   */
  public TsrpcServerBuilder maxPendingPerConnection(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("maxPendingPerConnection must be positive: " + count);
    }
    link = link.withMaxPending(count);
    return this;
  }

  /** Tells callers as {@code innerErr} what a handler threw. It may tell too much. */
  public TsrpcServerBuilder returnInnerErrors() {
    returnsInnerErrors = true;
    return this;
  }

  /** Returns a server that is not started. */
  public TsrpcServer build() {
    return build.apply(new ServerSettings(proto, host, port, apiTimeout, returnsInnerErrors, link));
  }
}
