package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.Chat.await;
import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static dev.tsrpc.runtime.jetty.TestChat.PING;
import static dev.tsrpc.runtime.jetty.TestChat.SEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.Connection;
import dev.tsrpc.runtime.MsgHandler;
import dev.tsrpc.runtime.MsgListener;
import dev.tsrpc.runtime.SendResult;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MessagesTest {
  @RegisterExtension final Chat chat = new Chat();

  private final BlockingQueue<Note> received = new LinkedBlockingQueue<>();

  @Test
  void goBothWays() {
    TsrpcServer server = chat.started();
    server.listenMsg(
        CHAT, call -> call.conn().sendMsg(PING, new Note("re: " + call.msg().content())));
    TsrpcWsClient client = chat.connected(server);
    client.listenMsg(PING, received::add);

    SendResult sent = client.sendMsg(CHAT, new Note("hello"));

    assertThat(sent).isEqualTo(SendResult.succ());
    assertThat(await(received)).isEqualTo(new Note("re: hello"));
  }

  @Test
  void areHandledInTheirOrder() {
    TsrpcServer server = chat.started();
    server.listenMsg(CHAT, call -> received.add(call.msg()));
    TsrpcWsClient client = chat.connected(server);
    List<Note> notes = IntStream.range(0, 1000).mapToObj(i -> new Note("n" + i)).toList();

    notes.forEach(note -> client.sendMsg(CHAT, note));

    assertThat(notes).allSatisfy(note -> assertThat(await(received)).isEqualTo(note));
  }

  @Test
  void areHandledOneAfterAnotherEvenIfAHandlerBlocks() throws Exception {
    TsrpcServer server = chat.started();
    CountDownLatch firstMayEnd = new CountDownLatch(1);
    server.listenMsg(
        CHAT,
        call -> {
          if (call.msg().content().equals("first")) {
            firstMayEnd.await(10, TimeUnit.SECONDS);
          }
          received.add(call.msg());
        });
    server.listenMsg(PING, call -> firstMayEnd.countDown());
    TsrpcWsClient client = chat.connected(server);

    client.sendMsg(CHAT, new Note("first"));
    client.sendMsg(CHAT, new Note("second"));
    chat.connected(server).sendMsg(PING, new Note("another connection is not held up"));

    assertThat(await(received)).isEqualTo(new Note("first"));
    assertThat(await(received)).isEqualTo(new Note("second"));
  }

  @Test
  void areSeenByTheCallsThatComeAfterThem() {
    TsrpcServer server = chat.started();
    List<Note> seen = new CopyOnWriteArrayList<>();
    server.listenMsg(CHAT, call -> seen.add(call.msg()));
    server.implementApi(SEND, call -> new Note("saw " + seen.size()));
    TsrpcWsClient client = chat.connected(server);

    for (int round = 1; round <= 100; round++) {
      client.sendMsg(CHAT, new Note("one more"));
      assertThat(await(client.callApi(SEND, new Note("?"))).orThrow())
          .isEqualTo(new Note("saw " + round));
    }
  }

  @Test
  void reachEverybodyInABroadcast() {
    TsrpcServer server = chat.started();
    for (int i = 0; i < 3; i++) {
      chat.connected(server).listenMsg(CHAT, received::add);
    }

    int count = server.broadcastMsg(CHAT, new Note("all"));

    assertThat(count).isEqualTo(3);
    assertThat(List.of(await(received), await(received), await(received)))
        .containsOnly(new Note("all"));
  }

  @Test
  void areNotHeardAfterUnlisten() {
    TsrpcServer server = chat.started();
    server.implementApi(SEND, ApiCall::req);
    MsgHandler<Note> ofServer = server.listenMsg(CHAT, call -> received.add(call.msg()));
    TsrpcWsClient client = chat.connected(server);
    MsgListener<Note> ofClient = client.listenMsg(CHAT, received::add);
    client.listenMsg(PING, received::add);

    server.unlistenMsg(CHAT, ofServer);
    client.unlistenMsg(CHAT, ofClient);
    client.sendMsg(CHAT, new Note("nobody listens"));
    await(client.callApi(SEND, new Note("the message is through")));
    server.broadcastMsg(CHAT, new Note("nobody listens"));
    server.broadcastMsg(PING, new Note("last"));

    assertThat(await(received)).isEqualTo(new Note("last"));
  }

  @Test
  void areHeardByTheOthersWhenOneListenerThrows() {
    TsrpcServer server = chat.started();
    TsrpcWsClient client = chat.connected(server);
    client.listenMsg(
        CHAT,
        msg -> {
          throw new IllegalStateException("Boom");
        });
    client.listenMsg(CHAT, received::add);

    server.broadcastMsg(CHAT, new Note("first"));
    server.broadcastMsg(CHAT, new Note("second"));

    assertThat(await(received)).isEqualTo(new Note("first"));
    assertThat(await(received)).isEqualTo(new Note("second"));
  }

  @Test
  void areRefusedBeforeTheyAreSentWhenTheyCannotBeEncoded() {
    TsrpcServer server = chat.started();
    TsrpcWsClient client = chat.connected(server);
    Note unencodable = new Note("\ud800");

    assertThat(client.sendMsg(CHAT, unencodable).err().code()).isEqualTo("ENCODE_MSG_ERR");
    Connection conn = server.connections().get(0);
    assertThat(conn.sendMsg(CHAT, unencodable).err().code()).isEqualTo("ENCODE_MSG_ERR");
    assertThatThrownBy(() -> server.broadcastMsg(CHAT, unencodable))
        .isInstanceOf(CodecException.class);
  }
}
