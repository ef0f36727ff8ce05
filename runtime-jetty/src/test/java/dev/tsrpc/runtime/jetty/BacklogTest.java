package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.Chat.await;
import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static dev.tsrpc.runtime.jetty.TestChat.SEND;
import static dev.tsrpc.runtime.jetty.TestChat.SLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.Disconnect;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server does with a client that asks for more than it gets done. */
class BacklogTest {
  private static final int LIMIT = 10;
  private static final int MANY = 1000;
  private static final Note HI = new Note("hi");

  @RegisterExtension final Chat chat = new Chat();

  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final BlockingQueue<Note> begun = new LinkedBlockingQueue<>();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger mostRunning = new AtomicInteger();

  @AfterEach
  void letHandlersEnd() {
    mayEnd.countDown();
  }

  @Test
  void beginsNoMoreCallsThanTheLimit() {
    TsrpcServer server = started(options -> options.maxPendingPerConnection(LIMIT));
    TsrpcWsClient client = chat.connected(server);

    List<CompletableFuture<ApiReturn<Note>>> calls =
        IntStream.range(0, MANY).mapToObj(i -> client.callApi(SLOW, new Note("n" + i))).toList();
    awaitBegun(LIMIT);
    assertOthersAreServed(server);

    assertThat(begun).isEmpty();
    mayEnd.countDown();
    for (int i = 0; i < MANY; i++) {
      assertThat(await(calls.get(i))).isEqualTo(ApiReturn.succ(new Note("n" + i)));
    }
    assertThat(mostRunning).hasValueBetween(1, LIMIT);
  }

  @Test
  void countsMessagesThatWait() {
    TsrpcServer server = started(options -> options.maxPendingPerConnection(LIMIT));
    BlockingQueue<Note> heard = new LinkedBlockingQueue<>();
    server.listenMsg(
        CHAT,
        call -> {
          block(call.msg());
          heard.add(call.msg());
        });
    RawClient client = chat.raw(server, "tsrpc.cbor");

    for (int i = 0; i < LIMIT; i++) {
      client.send("83 04 01 a1 00 62 6869");
    }
    client.send("00");
    awaitBegun(1);
    assertOthersAreServed(server);

    assertThat(client.hasReceived()).as("an echo of what is behind the messages").isFalse();
    mayEnd.countDown();
    assertThat(client.receive()).isEqualTo("00");
    for (int i = 0; i < LIMIT; i++) {
      assertThat(await(heard)).isEqualTo(HI);
    }
  }

  @Test
  void readsHeartbeatsBelowTheLimit() {
    TsrpcServer server = started(options -> options.maxPendingPerConnection(LIMIT));
    RawClient client = chat.raw(server, "tsrpc.cbor");

    for (int sn = 1; sn < LIMIT; sn++) {
      client.send("84 01 0" + sn + " 02 a1 00 62 6869");
    }
    client.send("00");

    assertThat(client.receive()).isEqualTo("00");
  }

  @Test
  void countsCancelledCallsWhoseHandlersRun() {
    TsrpcServer server = started(options -> options.maxPendingPerConnection(LIMIT));
    TsrpcWsClient client = chat.connected(server);

    for (int i = 0; i < MANY; i++) {
      client.callApi(SLOW, HI).cancel(true);
    }
    CompletableFuture<ApiReturn<Note>> last = client.callApi(SEND, HI);
    awaitBegun(LIMIT);
    assertOthersAreServed(server);

    assertThat(begun).isEmpty();
    mayEnd.countDown();
    assertThat(await(last)).isEqualTo(ApiReturn.succ(HI));
    assertThat(mostRunning).hasValueBetween(1, LIMIT);
  }

  @Test
  void forgetsCancelledCallsThatBlockNoThread() {
    TsrpcServer server = chat.server(options -> options.maxPendingPerConnection(2));
    server.implementApiAsync(SLOW, call -> new CompletableFuture<>());
    server.implementApi(SEND, ApiCall::req);
    server.start();
    TsrpcWsClient client = chat.connected(server);

    for (int i = 0; i < LIMIT; i++) {
      client.callApi(SLOW, HI).cancel(true);
    }

    assertThat(await(client.callApi(SEND, HI))).isEqualTo(ApiReturn.succ(HI));
  }

  @Test
  void forgetsCallsWhoseNumberIsTaken() {
    TsrpcServer server = started(options -> options.maxPendingPerConnection(2));
    RawClient client = chat.raw(server, "tsrpc.cbor");

    client.send("84 01 01 02 a1 00 62 6869");
    for (int i = 0; i < LIMIT; i++) {
      client.send("84 01 01 00 a1 00 62 6869");
      assertThat(client.receive()).startsWith("830301");
    }
  }

  @Test
  void isNoReasonToGiveAConnectionUp() {
    TsrpcServer server =
        started(options -> options.maxPendingPerConnection(1).pingInterval(Duration.ofMillis(50)));
    RawClient client = chat.raw(server, "tsrpc.cbor");
    client.send("84 01 01 02 a1 00 62 6869");
    awaitBegun(1);

    // The server does not read the answers.
    for (int i = 0; i < 4; i++) {
      client.awaitPing();
    }
    mayEnd.countDown();

    assertThat(client.receive()).isEqualTo("830201a100626869");
    assertThat(client.isOpen()).isTrue();
  }

  @Test
  void doesNotKeepTheServerFromClosing() {
    TsrpcServer server = started(options -> options.maxPendingPerConnection(1));
    TsrpcWsClient client = chat.connected(server);
    BlockingQueue<Disconnect> lost = new LinkedBlockingQueue<>();
    client
        .flows()
        .postDisconnectFlow()
        .push(
            gone -> {
              lost.add(gone);
              return gone;
            });
    BlockingQueue<String> reasons = new LinkedBlockingQueue<>();
    server
        .flows()
        .postDisconnectFlow()
        .push(
            gone -> {
              reasons.add(gone.reason());
              return gone;
            });
    CompletableFuture<ApiReturn<Note>> running = client.callApi(SLOW, HI);
    CompletableFuture<ApiReturn<Note>> unread = client.callApi(SEND, HI);
    awaitBegun(1);

    server.connections().forEach(conn -> conn.close("bye"));

    assertThat(await(lost)).isEqualTo(new Disconnect("bye", false));
    assertThat(await(running).err().message()).isEqualTo("bye");
    assertThat(await(unread).err().message()).isEqualTo("bye");
    assertThat(await(reasons)).as("the client's answer was read").isEqualTo("bye");
  }

  @Test
  void needsRoomForOne() {
    assertThatThrownBy(() -> chat.server(options -> options.maxPendingPerConnection(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private TsrpcServer started(UnaryOperator<TsrpcServerBuilder> options) {
    TsrpcServer server = chat.server(options);
    server.implementApi(SEND, ApiCall::req);
    server.implementApi(
        SLOW,
        call -> {
          block(call.req());
          return call.req();
        });
    server.start();
    return server;
  }

  private void block(Note note) throws InterruptedException {
    mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
    begun.add(note);
    assertThat(mayEnd.await(Chat.patience().toSeconds(), TimeUnit.SECONDS)).isTrue();
    running.decrementAndGet();
  }

  private void awaitBegun(int count) {
    for (int i = 0; i < count; i++) {
      await(begun);
    }
  }

  /** Also gives the server time to do too much. */
  private void assertOthersAreServed(TsrpcServer server) {
    TsrpcWsClient other = chat.connected(server);
    for (int i = 0; i < 100; i++) {
      assertThat(await(other.callApi(SEND, HI))).isEqualTo(ApiReturn.succ(HI));
    }
  }
}
