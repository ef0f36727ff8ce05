package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.Chat.await;
import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static dev.tsrpc.runtime.jetty.TestChat.SEND;
import static dev.tsrpc.runtime.jetty.TestChat.SLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.Connection;
import dev.tsrpc.runtime.Disconnect;
import dev.tsrpc.runtime.Flow;
import dev.tsrpc.runtime.Status;
import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.TsrpcErrorType;
import dev.tsrpc.runtime.TsrpcException;
import dev.tsrpc.runtime.jetty.ServerFlows.Disconnected;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LifeTest {
  private static final Note HI = new Note("hi");
  private static final TsrpcError NOT_CONNECTED =
      new TsrpcError("WebSocket is not connected", TsrpcErrorType.ClientError, "WS_NOT_OPEN");

  @RegisterExtension final Chat chat = new Chat();

  private final BlockingQueue<Connection> connected = new LinkedBlockingQueue<>();
  private final BlockingQueue<Disconnected> disconnected = new LinkedBlockingQueue<>();
  private final BlockingQueue<Disconnect> lost = new LinkedBlockingQueue<>();

  @Test
  void serverStartsOnceAndStopsTwice() throws Exception {
    TsrpcServer server = chat.server(options -> options);
    assertThat(server.status()).isEqualTo(Status.OPENING);
    server.start();

    assertThat(server.status()).isEqualTo(Status.OPENED);
    assertThatThrownBy(server::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Server already started");
    server.stop();
    server.stop();
    server.join();
    assertThat(server.status()).isEqualTo(Status.CLOSED);
    assertThatThrownBy(server::start).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void serverThatNeverStartedStops() {
    TsrpcServer server = chat.server(options -> options);

    server.stop();

    assertThat(server.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void serverSaysThatItsPortIsTaken() {
    TsrpcServer first = chat.started();
    TsrpcServer second = chat.server(options -> options.port(first.port()));

    assertThatThrownBy(second::start)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot listen on port " + first.port());
    assertThat(second.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void clientConnectsDisconnectsAndConnectsAgain() {
    TsrpcServer server = watched(chat.started());
    server.implementApi(SEND, ApiCall::req);
    TsrpcWsClient client = watched(chat.client(server, options -> options));
    assertThat(client.status()).isEqualTo(Status.CLOSED);

    for (String id : new String[] {"1", "2"}) {
      await(CompletableFuture.allOf(client.connect(), client.connect()));
      assertThat(client.status()).isEqualTo(Status.OPENED);
      Connection conn = await(connected);
      assertThat(conn.id()).isEqualTo(id);
      assertThat(conn.ip()).isEqualTo("127.0.0.1");
      assertThat(server.connections()).containsExactly(conn);
      assertThat(await(client.callApi(SEND, HI)).isSucc()).isTrue();

      await(client.disconnect());
      assertThat(client.status()).isEqualTo(Status.CLOSED);
      assertThat(await(lost)).isEqualTo(new Disconnect("", true));
      assertThat(await(disconnected)).isEqualTo(new Disconnected(conn, ""));
      assertThat(server.connections()).isEmpty();
      assertThat(conn.status()).isEqualTo(Status.CLOSED);
    }
  }

  @Test
  void clientFailsAtOnceWhatItCannotSend() {
    TsrpcServer server = chat.started();
    TsrpcWsClient client = chat.client(server, options -> options);

    assertThat(await(client.callApi(SEND, HI)).err()).isEqualTo(NOT_CONNECTED);
    assertThat(client.sendMsg(CHAT, HI).err()).isEqualTo(NOT_CONNECTED);
    await(client.disconnect());
  }

  @Test
  void clientSaysThatNobodyListens() {
    TsrpcServer server = chat.started();
    int port = server.port();
    server.stop();
    TsrpcWsClient client = watched(chat.client(port, options -> options));

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> await(client.connect()))
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOf(TsrpcException.class)
          .hasMessage("Failed to connect to WebSocket server: ws://127.0.0.1:" + port);
      assertThat(client.status()).isEqualTo(Status.CLOSED);
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void clientFailsItsCallsWhenItDisconnects() {
    TsrpcServer server = chat.started();
    server.implementApiAsync(SLOW, call -> new CompletableFuture<>());
    TsrpcWsClient client = chat.connected(server);

    CompletableFuture<ApiReturn<Note>> call = client.callApi(SLOW, HI);
    await(client.disconnect());

    assertThat(await(call).err()).isEqualTo(lostConnection("Lost connection to server"));
  }

  @Test
  void clientLearnsWhyTheServerClosed() {
    TsrpcServer server = watched(chat.started());
    BlockingQueue<ApiCall<Note, Note>> calls = new LinkedBlockingQueue<>();
    server.implementApiAsync(
        SLOW,
        call -> {
          calls.add(call);
          return new CompletableFuture<>();
        });
    TsrpcWsClient client = watched(chat.connected(server));

    CompletableFuture<ApiReturn<Note>> pending = client.callApi(SLOW, HI);
    ApiCall<Note, Note> call = await(calls);
    call.conn().close("bye");

    assertThat(await(pending).err()).isEqualTo(lostConnection("bye"));
    assertThat(await(lost)).isEqualTo(new Disconnect("bye", false));
    assertThat(await(disconnected).conn()).isEqualTo(call.conn());
    assertThat(call.isAnswered()).isTrue();
    assertThat(call.conn().sendMsg(CHAT, HI).err().code()).isEqualTo("CONN_CLOSED");
  }

  @Test
  void serverThatStopsFailsPendingCalls() {
    TsrpcServer server = chat.started();
    BlockingQueue<ApiCall<Note, Note>> calls = new LinkedBlockingQueue<>();
    server.implementApiAsync(
        SLOW,
        call -> {
          calls.add(call);
          return new CompletableFuture<>();
        });
    TsrpcWsClient client = watched(chat.connected(server));

    CompletableFuture<ApiReturn<Note>> pending = client.callApi(SLOW, HI);
    await(calls);
    server.stop();

    assertThat(await(pending).err()).isEqualTo(lostConnection("Server stopped"));
    assertThat(await(lost)).isEqualTo(new Disconnect("Server stopped", false));
  }

  @Test
  void serverThatStopsWritesFirstWhatWasSent() {
    TsrpcServer server = chat.started();
    BlockingQueue<Note> received = new LinkedBlockingQueue<>();
    chat.connected(server).listenMsg(CHAT, received::add);

    for (int i = 0; i < 1000; i++) {
      server.broadcastMsg(CHAT, new Note("x".repeat(1000) + i));
    }
    server.stop();

    for (int i = 0; i < 1000; i++) {
      assertThat(await(received).content()).endsWith("x" + i);
    }
  }

  @Test
  void serverMayBeStoppedByAHandler() throws Exception {
    TsrpcServer server = chat.started();
    server.listenMsg(CHAT, call -> server.stop());

    chat.connected(server).sendMsg(CHAT, HI);

    server.join();
    assertThat(server.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void clientMayBeClosedByAListener() {
    TsrpcServer server = chat.started();
    TsrpcWsClient client = chat.connected(server);
    CompletableFuture<Status> closed = new CompletableFuture<>();
    client.listenMsg(
        CHAT,
        msg -> {
          client.close();
          closed.complete(client.status());
        });

    server.broadcastMsg(CHAT, HI);

    assertThat(await(closed)).isEqualTo(Status.CLOSED);
    assertThatThrownBy(client::connect).isInstanceOf(IllegalStateException.class);
  }

  private TsrpcServer watched(TsrpcServer server) {
    server.flows().postConnectFlow().push(keep(connected));
    server.flows().postDisconnectFlow().push(keep(disconnected));
    return server;
  }

  private TsrpcWsClient watched(TsrpcWsClient client) {
    client.flows().postDisconnectFlow().push(keep(lost));
    return client;
  }

  private static <T> Flow.Node<T> keep(BlockingQueue<T> queue) {
    return value -> {
      queue.add(value);
      return value;
    };
  }

  private static TsrpcError lostConnection(String message) {
    return new TsrpcError(message, TsrpcErrorType.NetworkError, "LOST_CONN");
  }
}
