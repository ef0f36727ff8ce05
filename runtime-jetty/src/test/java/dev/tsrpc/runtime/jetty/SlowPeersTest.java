package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.Connection;
import dev.tsrpc.runtime.jetty.ServerFlows.Disconnected;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SlowPeersTest {
  @RegisterExtension final Chat chat = new Chat();

  private final BlockingQueue<Connection> connected = new LinkedBlockingQueue<>();
  private final BlockingQueue<Disconnected> disconnected = new LinkedBlockingQueue<>();

  @Test
  void areKeptWhileTheyAnswerPings() {
    TsrpcServer server = watched(Duration.ofSeconds(1));
    RawClient client = chat.raw(server, "tsrpc.cbor");

    // Without an answer to the first one there is no second one.
    client.awaitPing();
    client.awaitPing();

    assertThat(client.isOpen()).isTrue();
    assertThat(server.connections()).hasSize(1);
  }

  @Test
  void areGivenUpWhenTheyDoNotAnswerPings() throws Exception {
    TsrpcServer server = watched(Duration.ofMillis(50));

    try (Socket mute = mute(server)) {
      Connection conn = Chat.await(connected);

      assertThat(Chat.await(disconnected).conn()).isEqualTo(conn);
      assertThat(mute.isClosed()).isFalse();
    }
  }

  @Test
  void areGivenUpWhenTheyDoNotRead() throws Exception {
    TsrpcServer server = watched(Duration.ofSeconds(30));
    Note large = new Note("x".repeat(4_000_000));

    try (Socket mute = mute(server)) {
      Connection conn = Chat.await(connected);
      int sent = 0;
      while (conn.sendMsg(CHAT, large).isSucc()) {
        assertThat(sent++).as("messages that wait").isLessThan(100);
      }

      assertThat(Chat.await(disconnected).conn()).isEqualTo(conn);
      assertThat(mute.isClosed()).isFalse();
    }
  }

  private TsrpcServer watched(Duration pingInterval) {
    TsrpcServer server = chat.server(options -> options.pingInterval(pingInterval));
    server
        .flows()
        .postConnectFlow()
        .push(
            conn -> {
              connected.add(conn);
              return conn;
            });
    server
        .flows()
        .postDisconnectFlow()
        .push(
            gone -> {
              disconnected.add(gone);
              return gone;
            });
    server.start();
    return server;
  }

  /** Shakes hands, and then neither reads nor writes. */
  private static Socket mute(TsrpcServer server) throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    String request =
        String.join(
            "\r\n",
            "GET / HTTP/1.1",
            "Host: localhost",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Protocol: tsrpc.cbor",
            "",
            "");
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    return socket;
  }
}
