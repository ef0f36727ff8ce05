package dev.tsrpc.runtime.jetty;

import static dev.tsrpc.runtime.jetty.TestChat.CHAT;
import static dev.tsrpc.runtime.jetty.TestChat.SEND;
import static dev.tsrpc.runtime.jetty.TestChat.SLOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.ApiCall;
import dev.tsrpc.runtime.TsrpcException;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.jetty.RawClient.Close;
import dev.tsrpc.runtime.jetty.TestChat.Note;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server's bytes, as a client sees them that knows WebSocket and nothing of ours. */
class RawFramesTest {
  private static final String CBOR = "tsrpc.cbor";
  private static final String CALL_1 = "84 01 01 00 a1 00 62 6869";
  private static final String RETURN_1 = "830201a100626869";

  @RegisterExtension final Chat chat = new Chat();

  private TsrpcServer server;
  private RawClient client;

  @BeforeEach
  void connect() {
    server = chat.server(options -> options.maxMessageBytes(10_000));
    server.implementApi(SEND, ApiCall::req);
    server.start();
    client = chat.raw(server, CBOR);
  }

  @Test
  void answersACallWithItsNumber() {
    client.send(CALL_1);
    assertThat(client.receive()).isEqualTo(RETURN_1);

    client.send("84 01 1a 00010000 00 a1 00 60");
    assertThat(client.receive()).isEqualTo("83021a00010000a10060");
  }

  @Test
  void answersAnErrorWithTypeAndCode() {
    server.implementApi(
        SLOW,
        call -> {
          throw new TsrpcException("No", 7, Map.of("n", 1));
        });

    client.send("84 01 05 02 a1 00 60");

    String error = client.receive();
    assertThat(error).startsWith("830305a4").contains(hex("message"), hex("ApiError"));
    assertThat(error(error))
        .isEqualTo(Map.of("message", "No", "type", "ApiError", "code", 7L, "n", 1L));
  }

  @Test
  void sendsAMessageWithTheIdOfItsService() {
    assertThat(server.broadcastMsg(CHAT, new Note("hi"))).isEqualTo(1);

    assertThat(client.receive()).isEqualTo("830401a100626869");
  }

  @Test
  void echoesHeartbeats() {
    client.send("00");

    assertThat(client.receive()).isEqualTo("00");
  }

  @Test
  void takesLongerArraysAndIgnoresUnknownKinds() {
    client.send("82 07 01");
    client.send("85 01 01 00 a1 00 62 6869 83 01 02 03");

    assertThat(client.receive()).isEqualTo(RETURN_1);
  }

  @Test
  void failsAnInvalidRequestAloneWithItsOwnNumber() {
    CompletableFuture<Note> later = new CompletableFuture<>();
    server.implementApiAsync(SLOW, call -> later);
    client.send("84 01 02 02 a1 00 60");

    client.send("84 01 03 00 a1 00 07");
    assertThat(client.receive()).startsWith("830303");
    client.send("84 01 04 18 63 a0");
    String unknownApi = client.receive();
    assertThat(unknownApi).startsWith("830304");
    assertThat(error(unknownApi))
        .containsEntry("type", "ServerError")
        .containsEntry("code", "INPUT_DATA_ERR")
        .containsEntry(
            "message", "Invalid request buffer, please check the version of service proto.");
    client.send("84 01 05 00 a1 00 78");
    assertThat(client.receive()).startsWith("830305");
    client.send("84 01 02 00 a1 00 60");
    assertThat(error(client.receive())).containsEntry("message", "sn 2 is in flight already");
    later.complete(new Note("still"));
    assertThat(client.receive()).isEqualTo("830202a10065" + hex("still"));
  }

  @Test
  void saysWhatIsWrongWithAnItemThatIsNoCall() {
    for (String item :
        new String[] {"01", "80", "a0", "82 01 00", "83 04 01 a0", "83 04 18 63 a0"}) {
      client.send(item);

      assertThat(client.receive()).as(item).startsWith("8206a167" + hex("message"));
    }
    client.send(CALL_1);
    assertThat(client.receive()).isEqualTo(RETURN_1);
  }

  @Test
  void closesOnlyTheConnectionThatSendsWhatIsNotCbor() {
    for (String bytes : new String[] {"ff", "83 04 01", "", "00 00", "83 04 01 a1 00 62 ffff"}) {
      RawClient broken = chat.raw(server, CBOR);

      broken.send(bytes);

      assertThat(broken.awaitClose().code()).as(bytes).isEqualTo(1007);
    }
    client.send(CALL_1);
    assertThat(client.receive()).isEqualTo(RETURN_1);
  }

  @Test
  void closesOnlyTheConnectionThatSendsTooMuch() {
    client.send(callOfSize(10_000));
    assertThat(client.receive()).startsWith("830201");

    RawClient greedy = chat.raw(server, CBOR);
    greedy.send(callOfSize(10_001));
    assertThat(greedy.awaitClose().code()).isEqualTo(1009);

    RawClient piecemeal = chat.raw(server, CBOR);
    String half = HexFormat.of().formatHex(new byte[6_000]);
    piecemeal.sendFragment(half, false);
    piecemeal.sendFragment(half, true);
    assertThat(piecemeal.awaitClose())
        .isEqualTo(new Close(1009, "Message is longer than 10000 bytes"));

    client.send(CALL_1);
    assertThat(client.receive()).isEqualTo(RETURN_1);
  }

  @Test
  void putsFragmentsTogether() {
    client.sendFragment("84 01 01 00", false);
    client.sendFragment("a1 00 62", false);
    client.sendFragment("68 69", true);

    assertThat(client.receive()).isEqualTo(RETURN_1);
  }

  @Test
  void refusesText() {
    client.sendText("[\"Send\",{},1]");

    assertThat(client.awaitClose()).isEqualTo(new Close(1003, "tsrpc.cbor has binary frames only"));
  }

  @Test
  void agreesOnTheSubprotocol() {
    assertThat(client.subprotocol()).isEqualTo("tsrpc.cbor");
    assertThat(chat.raw(server, "unknown", "tsrpc.cbor").subprotocol()).isEqualTo("tsrpc.cbor");
  }

  @Test
  void takesBinaryFramesWithoutASubprotocol() {
    RawClient plain = chat.raw(server);

    plain.send(CALL_1);

    assertThat(plain.subprotocol()).isEmpty();
    assertThat(plain.receive()).isEqualTo(RETURN_1);
  }

  @Test
  void turnsTsrpcsOwnSubprotocolsAwayWithAReason() {
    for (String own : new String[] {"text", "buffer"}) {
      RawClient refused = chat.raw(server, own);

      assertThat(refused.subprotocol()).isEqualTo(own);
      assertThat(refused.awaitClose())
          .isEqualTo(new Close(1003, "Subprotocol " + own + " is not supported, use tsrpc.cbor"));
    }
  }

  @Test
  void cutsTheReasonOfACloseToWhatWebSocketAllows() {
    server.connections().get(0).close("ä".repeat(100));

    assertThat(client.awaitClose()).isEqualTo(new Close(1000, "ä".repeat(61)));
  }

  private static byte[] callOfSize(int bytes) {
    String text = "x".repeat(bytes - 9);
    byte[] call = new byte[bytes];
    byte[] head = HexFormat.of().parseHex("84010100a10079" + String.format("%04x", text.length()));
    System.arraycopy(head, 0, call, 0, head.length);
    System.arraycopy(text.getBytes(UTF_8), 0, call, head.length, text.length());
    return call;
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(UTF_8));
  }

  /** Returns the keys of an error frame. */
  private static Map<Object, Object> error(String frame) {
    CborReader in = new CborReader(HexFormat.of().parseHex(frame.substring(6)));
    Object keys = in.any();
    return keys instanceof Map<?, ?> map ? new HashMap<Object, Object>(map) : Map.of();
  }
}
