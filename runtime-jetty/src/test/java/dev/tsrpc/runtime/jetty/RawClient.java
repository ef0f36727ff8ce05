package dev.tsrpc.runtime.jetty;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The JDK's WebSocket client: bytes out, bytes in, both in hex. */
final class RawClient implements AutoCloseable {
  /** How a connection ended. */
  record Close(int code, String reason) {}

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> pings = new LinkedBlockingQueue<>();
  private final CompletableFuture<Close> closed = new CompletableFuture<>();
  private final WebSocket socket;

  RawClient(int port, String... subprotocols) {
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    if (subprotocols.length > 0) {
      builder.subprotocols(
          subprotocols[0], Arrays.copyOfRange(subprotocols, 1, subprotocols.length));
    }
    socket = Chat.await(builder.buildAsync(URI.create("ws://127.0.0.1:" + port), new Listener()));
  }

  String subprotocol() {
    return socket.getSubprotocol();
  }

  /** Sends one binary message, given as hex with spaces. */
  void send(String hex) {
    send(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  void send(byte[] bytes) {
    Chat.await(socket.sendBinary(ByteBuffer.wrap(bytes), true));
  }

  void sendFragment(String hex, boolean isLast) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    Chat.await(socket.sendBinary(ByteBuffer.wrap(bytes), isLast));
  }

  void sendText(String text) {
    Chat.await(socket.sendText(text, true));
  }

  /** Returns the next binary message as hex. */
  String receive() {
    return Chat.await(received);
  }

  boolean hasReceived() {
    return !received.isEmpty();
  }

  /** Waits for a ping, which the JDK answers. */
  void awaitPing() {
    Chat.await(pings);
  }

  Close awaitClose() {
    return Chat.await(closed);
  }

  boolean isOpen() {
    return !closed.isDone();
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onBinary(
        WebSocket webSocket, ByteBuffer data, boolean last) {
      byte[] bytes = new byte[data.remaining()];
      data.get(bytes);
      message.append(HexFormat.of().formatHex(bytes));
      if (last) {
        received.add(message.toString());
        message.setLength(0);
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer data) {
      pings.add("ping");
      webSocket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
      closed.complete(new Close(code, reason));
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      closed.completeExceptionally(error);
    }
  }
}
