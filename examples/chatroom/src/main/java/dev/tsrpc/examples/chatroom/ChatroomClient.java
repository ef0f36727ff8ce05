package dev.tsrpc.examples.chatroom;

import static dev.tsrpc.examples.chatroom.ChatProto.Apis.SEND;
import static dev.tsrpc.examples.chatroom.ChatProto.Msgs.CHAT;

import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.Disconnect;
import dev.tsrpc.runtime.TsrpcException;
import dev.tsrpc.runtime.jetty.TsrpcWsClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletionException;

/** Sends each line that is typed, and prints everybody's lines. */
public final class ChatroomClient {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private ChatroomClient() {}

  public static void main(String[] args) throws IOException {
    String url = Options.url(args);
    try (TsrpcWsClient client = TsrpcWsClient.builder(ChatProto.PROTO, url).build()) {
      client.listenMsg(CHAT, ChatroomClient::print);
      client.flows().postDisconnectFlow().push(ChatroomClient::leave);
      connect(client);
      System.out.println("Connected to " + url + ". Type a line and press Enter; Ctrl+D leaves.");
      sendLines(client);
    }
  }

  private static void connect(TsrpcWsClient client) {
    try {
      client.connect().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof TsrpcException failure) {
        System.err.println(failure.getMessage());
        System.exit(1);
      }
      throw e;
    }
  }

  private static void sendLines(TsrpcWsClient client) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      ApiReturn<ResSend> ret = client.callApi(SEND, new ReqSend(line)).join();
      if (!ret.isSucc()) {
        System.out.println("! " + ret.err().message());
      }
    }
  }

  private static Disconnect leave(Disconnect lost) {
    if (!lost.isManual()) {
      System.err.println(
          lost.reason().isEmpty() ? "Lost connection to server" : "Disconnected: " + lost.reason());
      System.exit(1);
    }
    return lost;
  }

  private static void print(MsgChat chat) {
    LocalTime time = LocalTime.ofInstant(chat.time(), ZoneId.systemDefault());
    System.out.println("[" + TIME.format(time) + "] " + chat.content());
  }
}
