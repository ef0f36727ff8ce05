package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.Chat.await;
import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ManyClientsTest {
  private static final int CLIENTS = 1000;
  private static final int BROADCASTS = 20;

  @RegisterExtension final Chat chat = new Chat();

  @Test
  void eachReceiveEveryBroadcastOnOneTransport() {
    TsrpcServer server = chat.started();
    long bytesBefore = usedBytes();
    int threadsBefore = Thread.activeCount();
    long start = System.nanoTime();

    List<TsrpcWsClient> clients = new ArrayList<>();
    List<CompletableFuture<Void>> connecting = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      TsrpcWsClient client = chat.client(server, options -> options);
      clients.add(client);
      connecting.add(client.connect());
    }
    connecting.forEach(Chat::await);
    long connected = System.nanoTime();

    List<CompletableFuture<List<Note>>> received =
        clients.stream().map(ManyClientsTest::receive).toList();
    for (int i = 0; i < BROADCASTS; i++) {
      assertThat(server.broadcastMsg(CHAT, new Note("n" + i))).isEqualTo(CLIENTS);
    }
    assertThat(received)
        .allSatisfy(
            notes ->
                assertThat(await(notes))
                    .hasSize(BROADCASTS)
                    .isSortedAccordingTo((a, b) -> number(a) - number(b)));
    long done = System.nanoTime();

    System.out.printf(
        "%d clients of one JVM: connected in %d ms, %d broadcasts to each received in %d ms, "
            + "%d KiB for each client and its connection, %d threads more%n",
        CLIENTS,
        (connected - start) / 1_000_000,
        BROADCASTS,
        (done - connected) / 1_000_000,
        (usedBytes() - bytesBefore) / 1024 / CLIENTS,
        Thread.activeCount() - threadsBefore);
  }

  private static CompletableFuture<List<Note>> receive(TsrpcWsClient client) {
    CompletableFuture<List<Note>> all = new CompletableFuture<>();
    // A client's listeners run one after another: a plain list will do.
    List<Note> notes = new ArrayList<>();
    client.listenMsg(
        CHAT,
        note -> {
          notes.add(note);
          if (notes.size() == BROADCASTS) {
            all.complete(notes);
          }
        });
    return all;
  }

  private static int number(Note note) {
    return Integer.parseInt(note.content().substring(1));
  }

  private static long usedBytes() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
