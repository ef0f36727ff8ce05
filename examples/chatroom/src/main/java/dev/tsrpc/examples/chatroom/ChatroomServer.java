package dev.tsrpc.examples.chatroom;

import static dev.tsrpc.examples.chatroom.ChatProto.Apis.SEND;
import static dev.tsrpc.examples.chatroom.ChatProto.Msgs.CHAT;

import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.TsrpcException;
import dev.tsrpc.runtime.jetty.TsrpcServer;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Sends what one says to everybody. */
public final class ChatroomServer implements AutoCloseable {
  private final TsrpcServer server;

  /** Creates a server for {@code port}; 0 takes a free one. */
  public ChatroomServer(int port) {
    server = TsrpcServer.builder(ChatProto.PROTO).port(port).build();
    server.implementApi(SEND, this::send);
  }

  public static void main(String[] args) throws InterruptedException {
    try (ChatroomServer chatroom = new ChatroomServer(Options.port(args))) {
      startOrExit(chatroom);
      System.out.println("Listening on http://127.0.0.1:" + chatroom.port());
      chatroom.server.join();
    }
  }

  private static void startOrExit(ChatroomServer chatroom) {
    try {
      chatroom.start();
    } catch (UncheckedIOException e) {
      System.err.println(e.getMessage() + "; is it taken? --port chooses another");
      System.exit(1);
    }
  }

  /** Returns when the port is bound. */
  public void start() {
    server.start();
  }

  /** Returns the port that is bound. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }

  private ResSend send(ApiCall<ReqSend, ResSend> call) {
    String content = call.req().content();
    if (content.isEmpty()) {
      throw new TsrpcException("Content is empty");
    }
    Instant time = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    server.broadcastMsg(CHAT, new MsgChat(content, time));
    return new ResSend(time);
  }
}
