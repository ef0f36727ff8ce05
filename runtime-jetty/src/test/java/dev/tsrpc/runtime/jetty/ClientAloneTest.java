package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.Chat.await;
import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static dev.tsrpc.runtime.jetty.TestChat.SEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.Disconnect;
import dev.tsrpc.runtime.Status;
import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.TsrpcErrorType;
import dev.tsrpc.runtime.TsrpcException;
import dev.tsrpc.runtime.jetty.StubServer.Peer;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client makes of a server that does not behave. */
class ClientAloneTest {
  @RegisterExtension final Chat chat = new Chat();

  private final BlockingQueue<Disconnect> lost = new LinkedBlockingQueue<>();
  private StubServer server;

  @BeforeEach
  void listen() throws IOException {
    server = chat.closeLater(new StubServer());
  }

  @Test
  void givesUpAServerThatDoesNotAnswerHeartbeats() throws Exception {
    TsrpcWsClient client =
        connected(builder -> builder.heartbeat(Duration.ofMillis(1), Duration.ofMillis(50)));
    server.handshake("tsrpc.cbor");

    assertThat(await(lost)).isEqualTo(new Disconnect("Heartbeat timeout", false));
    assertThat(client.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void givesUpAServerThatDoesNotAnswerPings() throws Exception {
    TsrpcWsClient client = connected(builder -> builder.pingInterval(Duration.ofMillis(50)));
    server.handshake("tsrpc.cbor");

    assertThat(await(lost)).isEqualTo(new Disconnect("No sign of life", false));
    assertThat(client.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void failsToConnectWhenItsTransportIsClosed() {
    ClientTransport own = ClientTransport.start();
    TsrpcWsClient client = client(builder -> builder.transport(own));
    own.close();

    assertThatThrownBy(() -> await(client.connect())).cause().isInstanceOf(TsrpcException.class);
    assertThat(client.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void failsACallAtOnceWhoseReplyItCannotRead() throws Exception {
    TsrpcWsClient client = client(builder -> builder);
    CompletableFuture<Void> connecting = client.connect();
    Peer peer = server.handshake("tsrpc.cbor");
    await(connecting);

    CompletableFuture<ApiReturn<Note>> call = client.callApi(SEND, new Note("hi"));
    peer.send("83 02 01 a1 00 07");

    TsrpcError error = await(call).err();
    assertThat(error.message()).isEqualTo("Parse server output error");
    assertThat(error.type()).isEqualTo(TsrpcErrorType.ServerError);
    assertThat(error.extra().get("innerErr")).asString().startsWith("$.");
    assertThat(client.status()).isEqualTo(Status.OPENED);
  }

  @Test
  void passesOverWhatItDoesNotKnow() throws Exception {
    TsrpcWsClient client = client(builder -> builder);
    BlockingQueue<Note> received = new LinkedBlockingQueue<>();
    client.listenMsg(CHAT, received::add);
    CompletableFuture<Void> connecting = client.connect();
    Peer peer = server.handshake("tsrpc.cbor");
    await(connecting);

    peer.send("83 04 18 63 a0");
    peer.send("83 02 18 63 a0");
    peer.send("82 18 63 a0");
    peer.send("82 06 a1 67 6d657373616765 61 78");
    peer.send("85 04 01 a1 00 61 78 01 02");

    assertThat(await(received)).isEqualTo(new Note("x"));
  }

  @Test
  void doesNotConnectToWhatDoesNotSpeakItsSubprotocol() throws Exception {
    TsrpcWsClient client = client(builder -> builder);
    CompletableFuture<Void> connecting = client.connect();
    server.handshake("");

    assertThatThrownBy(() -> await(connecting))
        .cause()
        .isInstanceOf(TsrpcException.class)
        .hasRootCauseMessage("the server does not speak tsrpc.cbor");
    assertThat(client.status()).isEqualTo(Status.CLOSED);
    assertThat(lost).isEmpty();
  }

  @Test
  void doesNotWaitForEverForAHandshake() {
    TsrpcWsClient client = client(builder -> builder.connectTimeout(Duration.ofMillis(100)));

    assertThatThrownBy(() -> await(client.connect()))
        .cause()
        .isInstanceOf(TsrpcException.class)
        .hasMessage("Failed to connect to WebSocket server: ws://127.0.0.1:" + server.port());
    assertThat(client.status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void givesUpConnectingWhenItDisconnects() {
    TsrpcWsClient client = client(builder -> builder);
    CompletableFuture<Void> connecting = client.connect();
    assertThat(client.status()).isEqualTo(Status.OPENING);

    await(client.disconnect());

    assertThatThrownBy(() -> await(connecting)).cause().isInstanceOf(TsrpcException.class);
    assertThat(client.status()).isEqualTo(Status.CLOSED);
    assertThat(lost).isEmpty();
  }

  @Test
  void doesNotConnectAgainWhenItIsClosedMeanwhile() throws Exception {
    TsrpcWsClient client = client(builder -> builder);
    CompletableFuture<Void> connecting = client.connect();
    server.handshake("tsrpc.cbor");
    await(connecting);
    CompletableFuture<Void> disconnecting = client.disconnect();
    assertThat(client.status()).isEqualTo(Status.CLOSING);

    CompletableFuture<Void> again = client.connect();
    client.close();

    assertThatThrownBy(() -> await(again)).cause().isInstanceOf(TsrpcException.class);
    await(disconnecting);
  }

  private TsrpcWsClient connected(UnaryOperator<TsrpcWsClientBuilder> options) {
    TsrpcWsClient client = client(options);
    CompletableFuture<Void> unused = client.connect();
    return client;
  }

  private TsrpcWsClient client(UnaryOperator<TsrpcWsClientBuilder> options) {
    TsrpcWsClient client = chat.client(server.port(), options);
    client
        .flows()
        .postDisconnectFlow()
        .push(
            disconnect -> {
              lost.add(disconnect);
              return disconnect;
            });
    return client;
  }
}
