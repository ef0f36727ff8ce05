package com.example.chat;

import dev.tsrpc.runtime.TsrpcGenerated;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.JsonProperties;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.PathStep;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ReqSend}. */
@NullMarked
@TsrpcGenerated
public final class ReqSendCodec implements Codec<ReqSend> {
  /** The only instance. */
  public static final ReqSendCodec INSTANCE = new ReqSendCodec();

  private static final JsonProperties PROPERTIES =
      JsonProperties.builder()
          .required("content")
          .optional("room")
          .build();

  private ReqSendCodec() {}

  @Override
  public String typeId() {
    return "PtlSend/ReqSend";
  }

  @Override
  public void write(CborWriter out, ReqSend value) {
    out.beginMap(2);
    out.key(0).text(value.content());
    out.key(1).text(value.room());
    out.endMap();
  }

  @Override
  public ReqSend read(CborReader in) {
    long outer = in.beginMap();
    String content = in.key(0).text();
    String room = in.hasKey(1) ? in.text() : "lobby";
    in.endMap(outer);
    return new ReqSend(content, room);
  }

  @Override
  public void writeJson(JsonWriter out, ReqSend value) {
    out.beginObject(2);
    out.name("content").text(value.content());
    out.name("room").text(value.room());
    out.endObject();
  }

  @Override
  public ReqSend readJson(JsonReader in) {
    ReqSend.Builder value = ReqSend.builder();
    in.object(PROPERTIES, name -> readProperty(in, name, value));
    return value.build();
  }

  private static void readProperty(JsonReader in, String name, ReqSend.Builder value) {
    switch (name) {
      case "content" -> value.content(in.text());
      case "room" -> value.room(in.text());
      default -> in.skip();
    }
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("content");
      case 1 -> PathStep.of("room");
      default -> null;
    };
  }
}
