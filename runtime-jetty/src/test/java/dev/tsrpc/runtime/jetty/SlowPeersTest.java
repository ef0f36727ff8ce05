package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.Connection;
import dev.tsrpc.runtime.jetty.ServerFlows.Disconnected;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.io.IOException;
import java.io.OutputStream;
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

  @Test
  void areGivenUpWhenTheySendPingsAndDoNotReadTheAnswers() throws Exception {
    TsrpcServer server = watched(Duration.ofSeconds(30));
    byte[] pings = pings(1000);

    try (Socket mute = mute(server)) {
      Connection conn = Chat.await(connected);
      Thread sender = new Thread(() -> sendForEver(mute, pings), "pings");
      sender.start();

      assertThat(Chat.await(disconnected).conn()).isEqualTo(conn);
      sender.join(Chat.patience().toMillis());
      assertThat(sender.isAlive()).isFalse();
    }
  }

  @Test
  void cannotChooseHowTheirMessagesAreCut() throws Exception {
    TsrpcServer server = watched(Duration.ofSeconds(30));

    try (Socket greedy = mute(server, "fragment;maxLength=1", "identity", "identity")) {
      String answer = head(greedy);

      assertThat(answer).startsWith("HTTP/1.1 101 ").doesNotContain("Sec-WebSocket-Extensions");
    }
    Chat.await(disconnected);
    assertThat(server.connections()).isEmpty();
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
  private static Socket mute(TsrpcServer server, String... extensions) throws Exception {
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
            "Sec-WebSocket-Extensions: " + String.join(", ", extensions),
            "",
            "");
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    return socket;
  }

  private static String head(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) socket.getInputStream().read());
    }
    return head.toString();
  }

  /** As long as pings can be, masked by zeros. */
  private static byte[] pings(int count) {
    byte[] bytes = new byte[count * (6 + 125)];
    for (int i = 0; i < bytes.length; i += 6 + 125) {
      bytes[i] = (byte) 0x89;
      bytes[i + 1] = (byte) (0x80 | 125);
    }
    return bytes;
  }

  private static void sendForEver(Socket socket, byte[] bytes) {
    try {
      OutputStream out = socket.getOutputStream();
      while (true) {
        out.write(bytes);
      }
    } catch (IOException closed) {
      // That is what the test waits for.
    }
  }
}
