package dev.tsrpc.runtime.jetty;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;

/**
 * Decides, before the upgrade, who comes in and in which encoding. Runs on Jetty's threads; all
 * that refuses a client by its headers (its origin, its token) has its place in {@link #negotiate}.
 */
final class Handshake implements WebSocketNegotiator {
  /** Compact CBOR, the only encoding so far. */
  static final String CBOR = "tsrpc.cbor";

  /** TSRPC's own encodings. A browser cannot see a refused handshake, but a close it can. */
  private static final List<String> NOT_YET = List.of("text", "buffer");

  private final LinkSettings settings;
  private final Scheduler scheduler;
  private final Function<String, WsConnection> newConnection;

  Handshake(
      LinkSettings settings, Scheduler scheduler, Function<String, WsConnection> newConnection) {
    this.settings = settings;
    this.scheduler = scheduler;
    this.newConnection = newConnection;
  }

  @Override
  public FrameHandler negotiate(
      ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
    // Some would let a client choose how its messages are cut; none is of use to anybody.
    response.setExtensions(List.of());
    List<String> offered = request.getSubProtocols();
    if (offered.contains(CBOR)) {
      response.setAcceptedSubProtocol(CBOR);
      return accept(request, response);
    }
    for (String refused : NOT_YET) {
      if (offered.contains(refused)) {
        response.setAcceptedSubProtocol(refused);
        return refusal("Subprotocol " + refused + " is not supported, use " + CBOR);
      }
    }
    return accept(request, response);
  }

  private WsLink accept(ServerUpgradeRequest request, ServerUpgradeResponse response) {
    WsConnection connection = newConnection.apply(Request.getRemoteAddr(request));
    connection.accept();
    Request.addCompletionListener(
        request,
        failure -> {
          if (failure != null || response.getStatus() != HttpStatus.SWITCHING_PROTOCOLS_101) {
            connection.discard();
          }
        });
    return connection.link();
  }

  @Override
  public void customize(Configuration configurable) {
    settings.customize(configurable);
  }

  private WsLink refusal(String reason) {
    return new WsLink(settings, scheduler, new Refusal(reason));
  }

  /** Closes at once, and listens to nothing. */
  private record Refusal(String reason) implements WsLink.Receiver {
    @Override
    public void opened(WsLink link) {
      link.close(CloseStatus.BAD_DATA, reason);
    }

    @Override
    public void binary(byte[] bytes, int offset, int length) {}

    @Override
    public void text(String text) {}

    @Override
    public void closed(int code, String peersReason) {}
  }
}
