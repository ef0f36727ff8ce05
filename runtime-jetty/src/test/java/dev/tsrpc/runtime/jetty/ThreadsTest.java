package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.Chat.await;
import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static dev.tsrpc.runtime.jetty.TestChat.PROTO;
import static dev.tsrpc.runtime.jetty.TestChat.SEND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.Status;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThreadsTest {
  /** Threads of the JDK itself, which it keeps for whoever comes next. */
  private static final List<String> OF_THE_JDK =
      List.of("ForkJoinPool", "VirtualThread", "CompletableFutureDelay", "process reaper");

  @RegisterExtension final Chat chat = new Chat();

  @Test
  void noneIsLeftAfterTheServerStoppedAndTheLastClientClosed() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    BlockingQueue<Note> received = new LinkedBlockingQueue<>();
    TsrpcServer server = chat.started();
    server.implementApi(SEND, call -> call.req());
    server.listenMsg(CHAT, call -> server.broadcastMsg(CHAT, call.msg()));
    for (int i = 0; i < 3; i++) {
      try (TsrpcWsClient client = chat.connected(server)) {
        client.listenMsg(CHAT, received::add);
        await(client.callApi(SEND, new Note("hi")));
        client.sendMsg(CHAT, new Note("hi"));
        await(received);
      }
    }
    server.stop();

    assertEnd(before, thread -> !isOfTheJdk(thread));
  }

  @Test
  void ofClientsAreDaemons() {
    TsrpcServer server = chat.started();
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    TsrpcWsClient client = chat.connected(server);
    assertThat(client.status()).isEqualTo(Status.OPENED);

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> !before.contains(thread) && !isOfAServer(thread))
        .anyMatch(thread -> thread.getName().startsWith("tsrpc-client"))
        .allMatch(Thread::isDaemon);
  }

  private static boolean isOfAServer(Thread thread) {
    return thread.getName().startsWith("tsrpc-server")
        || thread.getName().startsWith("tsrpc-handler");
  }

  @Test
  void neverRunUsersCodeIfTheyServeSockets() {
    TsrpcServer server = chat.started();
    BlockingQueue<String> names = new LinkedBlockingQueue<>();
    server.implementApi(
        SEND,
        call -> {
          names.add(Thread.currentThread().getName());
          return call.req();
        });
    server.listenMsg(
        CHAT,
        call -> {
          names.add(Thread.currentThread().getName());
          server.broadcastMsg(CHAT, call.msg());
        });
    TsrpcWsClient client = chat.client(server, options -> options);
    client.listenMsg(CHAT, msg -> names.add(Thread.currentThread().getName()));

    await(client.connect().thenRun(() -> names.add(Thread.currentThread().getName())));
    await(
        client
            .callApi(SEND, new Note("hi"))
            .thenRun(() -> names.add(Thread.currentThread().getName())));
    client.sendMsg(CHAT, new Note("hi"));

    for (int i = 0; i < 5; i++) {
      assertThat(await(names)).doesNotContain("-io", "-timer").doesNotStartWith("tsrpc-client-io");
    }
  }

  @Test
  void ofAnOwnTransportEndWithIt() throws Exception {
    TsrpcServer server = chat.started();
    server.implementApi(SEND, call -> call.req());
    Set<Thread> before = Thread.getAllStackTraces().keySet();

    try (ClientTransport own = ClientTransport.start();
        TsrpcWsClient client =
            TsrpcWsClient.builder(PROTO, "ws://127.0.0.1:" + server.port())
                .transport(own)
                .build()) {
      await(client.connect());
      assertThat(await(client.callApi(SEND, new Note("hi"))).isSucc()).isTrue();
    }

    assertEnd(before, thread -> thread.getName().startsWith("tsrpc-client"));
  }

  /** Asserts that no thread lives on that was not there before. */
  private static void assertEnd(Set<Thread> before, Predicate<Thread> which) throws Exception {
    Set<Thread> left = new HashSet<>(Thread.getAllStackTraces().keySet());
    left.removeAll(before);
    left.removeIf(which.negate());
    for (Thread thread : left) {
      thread.join(Chat.patience().toMillis());
      assertThat(thread.isAlive()).as("%s lives", thread).isFalse();
    }
  }

  private static boolean isOfTheJdk(Thread thread) {
    return OF_THE_JDK.stream().anyMatch(thread.getName()::contains);
  }
}
