package com.example.chat;

import dev.tsrpc.runtime.TsrpcGenerated;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.JsonProperties;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.PathStep;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ResSend}. */
@NullMarked
@TsrpcGenerated
public final class ResSendCodec implements Codec<ResSend> {
  /** The only instance. */
  public static final ResSendCodec INSTANCE = new ResSendCodec();

  private static final JsonProperties PROPERTIES =
      JsonProperties.builder()
          .required("time")
          .build();

  private ResSendCodec() {}

  @Override
  public String typeId() {
    return "PtlSend/ResSend";
  }

  @Override
  public void write(CborWriter out, ResSend value) {
    out.beginMap(1);
    out.key(0).date(value.time());
    out.endMap();
  }

  @Override
  public ResSend read(CborReader in) {
    long outer = in.beginMap();
    Instant time = in.key(0).date();
    in.endMap(outer);
    return new ResSend(time);
  }

  @Override
  public void writeJson(JsonWriter out, ResSend value) {
    out.beginObject(1);
    out.name("time").date(value.time());
    out.endObject();
  }

  @Override
  public ResSend readJson(JsonReader in) {
    ResSend.Builder value = ResSend.builder();
    in.object(PROPERTIES, name -> readProperty(in, name, value));
    return value.build();
  }

  private static void readProperty(JsonReader in, String name, ResSend.Builder value) {
    switch (name) {
      case "time" -> value.time(in.date());
      default -> in.skip();
    }
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("time");
      default -> null;
    };
  }
}
