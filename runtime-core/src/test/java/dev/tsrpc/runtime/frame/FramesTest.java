package dev.tsrpc.runtime.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.TsrpcError;
import dev.tsrpc.runtime.TsrpcErrorType;
import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FramesTest {
  /** A bare text, with which the bytes around it are easy to see. */
  private static final Codec<String> TEXT =
      new CborOnly<>() {
        @Override
        public String typeId() {
          return "base/Text";
        }

        @Override
        public void write(CborWriter out, String value) {
          out.text(value);
        }

        @Override
        public String read(CborReader in) {
          return in.text();
        }
      };

  private static final Api<String, String> SEND = new Api<>(5, "Send", TEXT, TEXT, Map.of());
  private static final Msg<String> CHAT = new Msg<>(6, "Chat", TEXT, Msg.From.BOTH, Map.of());
  private static final Msg<String> UP = new Msg<>(7, "Up", TEXT, Msg.From.CLIENT);
  private static final Msg<String> DOWN = new Msg<>(8, "Down", TEXT, Msg.From.SERVER);
  private static final Proto PROTO = new Proto(List.of(SEND, CHAT, UP, DOWN), "{}");

  private final FrameReader ofServer = FrameReader.ofServer(PROTO);
  private final FrameReader ofClient = FrameReader.ofClient(PROTO, sn -> sn == 300 ? SEND : null);

  @Test
  void takesAMessageOnlyFromTheSideThatMaySendIt() {
    byte[] up = FrameWriter.message(UP, "a");
    byte[] down = FrameWriter.message(DOWN, "a");

    assertThat(ofServer.read(up, 0, up.length)).isEqualTo(new Frame.Message<>(UP, "a"));
    assertThat(ofClient.read(down, 0, down.length)).isEqualTo(new Frame.Message<>(DOWN, "a"));
    assertThat(ofServer.read(down, 0, down.length))
        .isEqualTo(new Frame.Invalid("Only the other side may send msg: Down"));
    assertThat(ofClient.read(up, 0, up.length))
        .isEqualTo(new Frame.Invalid("Only the other side may send msg: Up"));
  }

  @Test
  void writesEachKindAsDesigned() {
    assertThat(FrameWriter.heartbeat()).containsExactly(0);
    assertThat(hex(FrameWriter.call(1, SEND, "a"))).isEqualTo("840101056161");
    assertThat(hex(FrameWriter.returned(300, SEND, "a"))).isEqualTo("830219012c6161");
    assertThat(hex(FrameWriter.message(CHAT, "a"))).isEqualTo("8304066161");
    assertThat(hex(FrameWriter.cancel(24))).isEqualTo("82051818");
    assertThat(hex(FrameWriter.badMessage("x"))).isEqualTo("8206a1676d6573736167656178");
    assertThat(hex(FrameWriter.error(1, new TsrpcError("x", TsrpcErrorType.ApiError, 7))))
        .isEqualTo("830301a3676d65737361676561786474797065684170694572726f7264636f646507");
  }

  @Test
  void readsWhatItWrites() {
    assertThat(ofServer.read(FrameWriter.heartbeat(), 0, 1)).isEqualTo(new Frame.Heartbeat());
    assertThat(read(ofServer, FrameWriter.call(Long.MAX_VALUE, SEND, "a")))
        .isEqualTo(new Frame.Call<>(Long.MAX_VALUE, SEND, "a"));
    assertThat(read(ofServer, FrameWriter.cancel(2))).isEqualTo(new Frame.Cancel(2));
    assertThat(read(ofServer, FrameWriter.message(CHAT, "a")))
        .isEqualTo(new Frame.Message<>(CHAT, "a"));
    assertThat(read(ofClient, FrameWriter.returned(300, SEND, "a")))
        .isEqualTo(new Frame.Return(300, "a"));
    assertThat(read(ofClient, FrameWriter.badMessage("x"))).isEqualTo(new Frame.BadMessage("x"));
  }

  @Test
  void keepsAllKeysOfAnError() {
    TsrpcError error =
        new TsrpcError("No", TsrpcErrorType.ServerError, "WHY", Map.of("n", 1L, "list", List.of()));

    assertThat(read(ofClient, FrameWriter.error(9, error))).isEqualTo(new Frame.Failure(9, error));
  }

  @Test
  void doesNotLetExtraKeysReplaceTheErrorItself() {
    TsrpcError error =
        new TsrpcError("No", TsrpcErrorType.ApiError, null, Map.of("message", "Yes"));

    assertThat(read(ofClient, FrameWriter.error(9, error)))
        .isEqualTo(new Frame.Failure(9, new TsrpcError("No")));
  }

  @Test
  void readsOnlyItsPartOfTheArray() {
    byte[] pooled = HexFormat.of().parseHex("ffff840101056161ffff");

    assertThat(ofServer.read(pooled, 2, 6)).isEqualTo(new Frame.Call<>(1, SEND, "a"));
  }

  @Test
  void attributesEveryFaultAfterTheNumberToTheCall() {
    byte[] call = FrameWriter.call(300, SEND, "abc");
    int afterNumber = 5;

    for (int length = afterNumber; length < call.length; length++) {
      assertThat(read(ofServer, Arrays.copyOf(call, length)))
          .as("cut to %d bytes", length)
          .isInstanceOfSatisfying(
              Frame.InvalidCall.class, invalid -> assertThat(invalid.sn()).isEqualTo(300));
    }
    for (int length = 0; length < afterNumber; length++) {
      byte[] cut = Arrays.copyOf(call, length);
      assertThatThrownBy(() -> read(ofServer, cut)).isInstanceOf(CodecException.class);
    }
  }

  @Test
  void failsACallWhoseReturnItCannotRead() {
    byte[] notText = HexFormat.of().parseHex("830219012c07");

    assertThat(read(ofClient, notText))
        .isInstanceOfSatisfying(
            Frame.Failure.class,
            failure -> {
              assertThat(failure.sn()).isEqualTo(300);
              assertThat(failure.error().message()).isEqualTo("Parse server output error");
            });
  }

  @Test
  void passesOverWhatItNeedNotKnow() {
    byte[] nobodyWaits = FrameWriter.returned(301, SEND, "a");
    byte[] newKind = HexFormat.of().parseHex("82186300");
    byte[] newMessage = HexFormat.of().parseHex("8304186300");

    assertThat(read(ofClient, nobodyWaits)).isEqualTo(new Frame.Ignored());
    assertThat(read(ofClient, newKind)).isEqualTo(new Frame.Ignored());
    assertThat(read(ofServer, newKind)).isEqualTo(new Frame.Ignored());
    assertThat(read(ofClient, newMessage)).isEqualTo(new Frame.Ignored());
    assertThat(read(ofServer, newMessage)).isInstanceOf(Frame.Invalid.class);
    assertThat(read(ofServer, nobodyWaits)).isEqualTo(new Frame.Ignored());
  }

  private static Frame read(FrameReader reader, byte[] bytes) {
    return reader.read(bytes, 0, bytes.length);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
