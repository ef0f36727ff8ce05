package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.Chat.await;
import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static dev.tsrpc.runtime.jetty.TestChat.SEND;
import static dev.tsrpc.runtime.jetty.TestChat.SLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.TsrpcErrorType;
import dev.tsrpc.runtime.TsrpcException;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallsTest {
  private static final Note HI = new Note("hi");

  @RegisterExtension final Chat chat = new Chat();

  @Test
  void returnsWhatTheHandlerReturns() {
    TsrpcServer server = chat.started();
    server.implementApi(SEND, call -> new Note("got " + call.req().content()));

    ApiReturn<Note> ret = await(chat.connected(server).callApi(SEND, HI));

    assertThat(ret).isEqualTo(ApiReturn.succ(new Note("got hi")));
  }

  @Test
  @SuppressWarnings("NullAway") // that is the mistake
  void completesWithAnErrorWhenTheRequestCannotBeWritten() {
    TsrpcWsClient client = chat.connected(chat.started());

    ApiReturn<Note> ret = await(client.callApi(SEND, new Note(null), Duration.ZERO));

    assertThat(ret.err().code()).isEqualTo("INPUT_DATA_ERR");
  }

  @Test
  void returnsWhatTheHandlerGivesLater() {
    TsrpcServer server = chat.started();
    CompletableFuture<Note> later = new CompletableFuture<>();
    server.implementApiAsync(SLOW, call -> later);
    server.implementApi(SEND, call -> call.req());
    TsrpcWsClient client = chat.connected(server);

    CompletableFuture<ApiReturn<Note>> slow = client.callApi(SLOW, HI);
    await(client.callApi(SEND, HI));
    assertThat(slow).isNotDone();
    later.complete(new Note("at last"));

    assertThat(await(slow).orThrow()).isEqualTo(new Note("at last"));
  }

  @Test
  void returnsTheErrorOfTheHandlerWithAllItsKeys() {
    TsrpcServer server = chat.started();
    Map<String, Object> extra = Map.of("left", 3L, "raw", Bytes.copyOf((byte) 1), "who", Map.of());
    server.implementApi(
        SEND,
        call -> {
          throw new TsrpcException("Need login", "NEED_LOGIN", extra);
        });
    server.implementApiCall(SLOW, call -> call.error("Content is empty"));
    TsrpcWsClient client = chat.connected(server);

    assertThat(await(client.callApi(SEND, HI)).err())
        .isEqualTo(new TsrpcError("Need login", TsrpcErrorType.ApiError, "NEED_LOGIN", extra));
    assertThat(await(client.callApi(SLOW, HI)).err()).isEqualTo(new TsrpcError("Content is empty"));
    assertThatThrownBy(() -> await(client.callApi(SLOW, HI)).orThrow())
        .isInstanceOf(TsrpcException.class)
        .hasMessage("Content is empty");
  }

  @Test
  void hidesWhatAHandlerThrowsUnlessAskedNotTo() {
    TsrpcServer discreet = chat.started();
    TsrpcServer open = chat.server(TsrpcServerBuilder::returnInnerErrors);
    open.start();
    for (TsrpcServer server : new TsrpcServer[] {discreet, open}) {
      server.implementApi(
          SEND,
          call -> {
            throw new IllegalStateException("Boom");
          });
    }

    assertThat(await(chat.connected(discreet).callApi(SEND, HI)).err())
        .isEqualTo(serverError("Internal Server Error", "INTERNAL_ERR"));
    assertThat(await(chat.connected(open).callApi(SEND, HI)).err().extra().get("innerErr"))
        .isEqualTo("java.lang.IllegalStateException: Boom");
  }

  @Test
  void answersAtOnceWhenAHandlerDoesNot() {
    TsrpcServer server = chat.started();
    server.implementApiCall(SEND, call -> {});
    server.implementApiAsync(
        SLOW, call -> CompletableFuture.failedFuture(new TsrpcException("Later", 7)));
    TsrpcWsClient client = chat.connected(server);

    assertThat(await(client.callApi(SEND, HI)).err())
        .isEqualTo(serverError("Internal Server Error", "INTERNAL_ERR"));
    assertThat(await(client.callApi(SLOW, HI)).err())
        .isEqualTo(new TsrpcError("Later", TsrpcErrorType.ApiError, 7L));
  }

  @Test
  void answersAResponseThatCannotBeEncodedWithAnError() {
    TsrpcServer server = chat.started();
    server.implementApi(SEND, call -> new Note("lone surrogate \ud800"));

    assertThat(await(chat.connected(server).callApi(SEND, HI)).err())
        .isEqualTo(serverError("Internal Server Error", "INTERNAL_ERR"));
  }

  @Test
  void refusesApisWithoutHandler() {
    TsrpcWsClient client = chat.connected(chat.started());

    assertThat(await(client.callApi(SLOW, HI)).err())
        .isEqualTo(serverError("Unhandled API: user/Slow", "UNHANDLED_API"));
  }

  @Test
  void refusesASecondHandler() {
    TsrpcServer server = chat.started();
    server.implementApi(SEND, ApiCall::req);

    assertThatThrownBy(() -> server.implementApi(SEND, ApiCall::req))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Already exist handler for API: Send");
  }

  @Test
  void refusesWhatCannotBeEncodedBeforeItIsSent() {
    TsrpcServer server = chat.started();
    server.implementApi(SEND, ApiCall::req);
    TsrpcWsClient client = chat.connected(server);

    TsrpcError error = await(client.callApi(SEND, new Note("\ud800"))).err();

    assertThat(error.type()).isEqualTo(TsrpcErrorType.ClientError);
    assertThat(error.code()).isEqualTo("INPUT_DATA_ERR");
    assertThat(error.message()).startsWith("$.");
  }

  @Test
  void refusesHandlesOfAnotherProtocol() {
    TsrpcServer server = chat.started();
    Api<Note, Note> foreign = new Api<>(1, "Foreign", SEND.reqCodec(), SEND.resCodec(), Map.of());

    assertThat(await(chat.connected(server).callApi(foreign, HI)).err().message())
        .isEqualTo("Invalid api name: Foreign");
    assertThatThrownBy(() -> server.implementApi(foreign, ApiCall::req))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid api name: Foreign");
  }

  @Test
  void timesOutAtTheClient() {
    TsrpcServer server = chat.started();
    server.implementApiAsync(SLOW, call -> new CompletableFuture<>());
    TsrpcWsClient client = chat.connected(server);

    assertThat(await(client.callApi(SLOW, HI, Duration.ofMillis(50))).err())
        .isEqualTo(new TsrpcError("Request Timeout", TsrpcErrorType.NetworkError, "TIMEOUT"));
  }

  @Test
  void timesOutAtTheServer() {
    TsrpcServer server = chat.server(options -> options.apiTimeout(Duration.ofMillis(50)));
    server.implementApiAsync(SLOW, call -> new CompletableFuture<>());
    server.start();

    assertThat(await(chat.connected(server).callApi(SLOW, HI)).err())
        .isEqualTo(serverError("Server Timeout", "SERVER_TIMEOUT"));
  }

  @Test
  void tellsTheServerOfACancelledCall() {
    TsrpcServer server = chat.started();
    BlockingQueue<ApiCall<Note, Note>> calls = new LinkedBlockingQueue<>();
    server.implementApiAsync(
        SLOW,
        call -> {
          calls.add(call);
          return new CompletableFuture<>();
        });
    server.implementApi(SEND, ApiCall::req);
    TsrpcWsClient client = chat.connected(server);

    CompletableFuture<ApiReturn<Note>> slow = client.callApi(SLOW, HI);
    ApiCall<Note, Note> call = await(calls);
    assertThat(call.isAnswered()).isFalse();
    assertThat(slow.cancel(true)).isTrue();

    assertThat(await(slow).err())
        .isEqualTo(new TsrpcError("Request Canceled", TsrpcErrorType.ClientError, "CANCELED"));
    await(client.callApi(SEND, HI));
    assertThat(call.isAnswered()).isTrue();
    assertThat(slow.cancel(true)).isFalse();
  }

  @Test
  void runsCallsBesideEachOther() {
    TsrpcServer server = chat.started();
    CompletableFuture<Note> fromSecond = new CompletableFuture<>();
    server.implementApi(SLOW, call -> await(fromSecond));
    server.implementApi(
        SEND,
        call -> {
          fromSecond.complete(call.req());
          return call.req();
        });
    TsrpcWsClient client = chat.connected(server);

    CompletableFuture<ApiReturn<Note>> first = client.callApi(SLOW, new Note("first"));
    await(client.callApi(SEND, new Note("second")));

    assertThat(await(first).orThrow()).isEqualTo(new Note("second"));
  }

  @Test
  void mayBeWaitedForInAListener() {
    TsrpcServer server = chat.started();
    server.implementApi(SEND, call -> new Note("answer"));
    server.listenMsg(CHAT, call -> server.broadcastMsg(CHAT, call.msg()));
    TsrpcWsClient client = chat.connected(server);
    CompletableFuture<Note> inListener = new CompletableFuture<>();
    client.listenMsg(CHAT, msg -> inListener.complete(client.callApi(SEND, msg).join().orThrow()));

    client.sendMsg(CHAT, HI);

    assertThat(await(inListener)).isEqualTo(new Note("answer"));
  }

  @Test
  void mayBeWaitedForInWhatHangsOnACall() {
    TsrpcServer server = chat.started();
    server.implementApi(SEND, ApiCall::req);
    TsrpcWsClient client = chat.connected(server);

    CompletableFuture<Note> second =
        client
            .callApi(SEND, HI)
            .thenApply(first -> client.callApi(SEND, new Note("next")).join().orThrow());

    assertThat(await(second)).isEqualTo(new Note("next"));
  }

  private static TsrpcError serverError(String message, String code) {
    return new TsrpcError(message, TsrpcErrorType.ServerError, code);
  }
}
