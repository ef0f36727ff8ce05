package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static dev.tsrpc.runtime.jetty.TestChat.PROTO;
import static dev.tsrpc.runtime.jetty.TestChat.SEND;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class CallsTest {
  @Test
  void callAndBroadcast() throws Exception {
    try (TsrpcServer server = TsrpcServer.builder(PROTO).host("127.0.0.1").port(0).build()) {
      server.implementApi(
          SEND,
          call -> {
            server.broadcastMsg(CHAT, call.req());
            return new Note("got " + call.req().content());
          });
      server.start();
      try (TsrpcWsClient client =
          TsrpcWsClient.builder(PROTO, "ws://127.0.0.1:" + server.port()).build()) {
        BlockingQueue<Note> received = new LinkedBlockingQueue<>();
        client.listenMsg(CHAT, received::add);
        client.connect().get(5, SECONDS);
        ApiReturn<Note> ret = client.callApi(SEND, new Note("hi")).get(5, SECONDS);

        assertThat(ret).isEqualTo(ApiReturn.succ(new Note("got hi")));
        assertThat(received.poll(5, SECONDS)).isEqualTo(new Note("hi"));
      }
    }
  }
}
