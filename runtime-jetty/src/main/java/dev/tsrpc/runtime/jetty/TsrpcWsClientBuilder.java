package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Proto;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Configures a {@link TsrpcWsClient}. Not thread-safe. */
public final class TsrpcWsClientBuilder {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(15);

  private final Proto proto;
  private final URI url;
  private final Function<ClientSettings, TsrpcWsClient> build;
  private Duration timeout = DEFAULT_TIMEOUT;
  private Duration connectTimeout = DEFAULT_TIMEOUT;
  private @Nullable HeartbeatSettings heartbeat;
  private @Nullable ClientTransport transport;
  private LinkSettings link = LinkSettings.DEFAULTS;

  TsrpcWsClientBuilder(Proto proto, URI url, Function<ClientSettings, TsrpcWsClient> build) {
    this.proto = proto;
    this.url = url;
    this.build = build;
  }

  /** How long a call may take before it fails with {@code Request Timeout}: 15 s; zero: ever. */
  public TsrpcWsClientBuilder timeout(Duration ofCalls) {
    timeout = ofCalls;
    return this;
  }

  /** How long connecting may take: 15 s. */
  public TsrpcWsClientBuilder connectTimeout(Duration ofConnecting) {
    connectTimeout = ofConnecting;
    return this;
  }

  /**
   * Sends heartbeats, as TSRPC does: the first right after connecting, each further one {@code
   * interval} after an answer. A connection whose answer takes longer than {@code timeout} is
   * closed. Without this none are sent; the server still finds out by pings who is gone.
   */
  public TsrpcWsClientBuilder heartbeat(Duration interval, Duration timeoutOfAnswer) {
    heartbeat = new HeartbeatSettings(interval, timeoutOfAnswer);
    return this;
  }

  /** Uses {@code own} instead of the transport that clients share. The caller closes it. */
  public TsrpcWsClientBuilder transport(ClientTransport own) {
    transport = own;
    return this;
  }

  /** After so long a silence a ping is sent, after as long again the server is given up: 30 s. */
  public TsrpcWsClientBuilder pingInterval(Duration interval) {
    link = link.withPingInterval(interval);
    return this;
  }

  /** The longest message, in or out: 4 MiB if not said. What is longer closes the connection. */
  public TsrpcWsClientBuilder maxMessageBytes(int bytes) {
    link = link.withMaxMessageBytes(bytes);
    return this;
  }

  /** Returns a client that is not connected. */
  public TsrpcWsClient build() {
    return build.apply(
        new ClientSettings(proto, url, timeout, connectTimeout, heartbeat, transport, link));
  }
}
