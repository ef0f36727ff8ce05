package com.example.chat.user;

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

/** Reads and writes {@link ReqLogin}. */
@NullMarked
@TsrpcGenerated
public final class ReqLoginCodec implements Codec<ReqLogin> {
  /** The only instance. */
  public static final ReqLoginCodec INSTANCE = new ReqLoginCodec();

  private static final JsonProperties PROPERTIES =
      JsonProperties.builder()
          .required("name")
          .required("password")
          .build();

  private ReqLoginCodec() {}

  @Override
  public String typeId() {
    return "user/PtlLogin/ReqLogin";
  }

  @Override
  public void write(CborWriter out, ReqLogin value) {
    out.beginMap(2);
    out.key(0).text(value.name());
    out.key(1).text(value.password());
    out.endMap();
  }

  @Override
  public ReqLogin read(CborReader in) {
    long outer = in.beginMap();
    String name = in.key(0).text();
    String password = in.key(1).text();
    in.endMap(outer);
    return new ReqLogin(name, password);
  }

  @Override
  public void writeJson(JsonWriter out, ReqLogin value) {
    out.beginObject(2);
    out.name("name").text(value.name());
    out.name("password").text(value.password());
    out.endObject();
  }

  @Override
  public ReqLogin readJson(JsonReader in) {
    ReqLogin.Builder value = ReqLogin.builder();
    in.object(PROPERTIES, name -> readProperty(in, name, value));
    return value.build();
  }

  private static void readProperty(JsonReader in, String name, ReqLogin.Builder value) {
    switch (name) {
      case "name" -> value.name(in.text());
      case "password" -> value.password(in.text());
      default -> in.skip();
    }
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("name");
      case 1 -> PathStep.of("password");
      default -> null;
    };
  }
}
