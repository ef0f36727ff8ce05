package dev.tsrpc.examples.chatroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The launchers, as people use them. */
@Timeout(120)
class ChatroomIT {
  private Terminal server;
  private String url;

  @BeforeEach
  void startServer() throws Exception {
    server = new Terminal("chatroom-server", "--port", "0");
    String line = server.await("Listening on http://127.0.0.1:");
    url = line.replace("Listening on http:", "ws:");
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void twoTerminalsChat() throws Exception {
    try (Terminal ann = client();
        Terminal bob = client()) {
      ann.type("Hello, Bob! 你好 🎉");
      String seenByBob = bob.await("Hello, Bob!");
      String seenByAnn = ann.await("Hello, Bob!");
      bob.type("Hello, Ann!");
      ann.await("Hello, Ann!");

      assertThat(seenByBob).matches("\\[\\d\\d:\\d\\d:\\d\\d] Hello, Bob! 你好 🎉");
      assertThat(seenByAnn).isEqualTo(seenByBob);
      assertThat(ann.leave()).isZero();
    }
  }

  @Test
  void anEmptyLineIsRefused() throws Exception {
    try (Terminal ann = client()) {
      ann.type("");

      assertThat(ann.await("!")).isEqualTo("! Content is empty");
    }
  }

  @Test
  void aClientWithoutServerSaysSo() throws Exception {
    try (Terminal ann = new Terminal("chatroom-client", "--url", "ws://127.0.0.1:1")) {
      assertThat(ann.leave()).isEqualTo(1);
    }
  }

  @Test
  void aClientWhoseServerIsKilledEnds() throws Exception {
    try (Terminal ann = client()) {
      server.close();

      assertThat(ann.awaitEnd()).isEqualTo(1);
    }
  }

  @Test
  void aSecondServerOnThePortSaysSo() throws Exception {
    String port = url.substring(url.lastIndexOf(':') + 1);

    try (Terminal second = new Terminal("chatroom-server", "--port", port)) {
      assertThat(second.leave()).isEqualTo(1);
    }
  }

  private Terminal client() throws Exception {
    Terminal client = new Terminal("chatroom-client", "--url", url);
    client.await("Connected to " + url);
    return client;
  }
}
