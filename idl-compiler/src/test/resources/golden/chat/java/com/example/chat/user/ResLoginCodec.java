package com.example.chat.user;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.TsrpcGenerated;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.JsonProperties;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.PathStep;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ResLogin}. */
@NullMarked
@TsrpcGenerated
public final class ResLoginCodec implements Codec<ResLogin> {
  /** The only instance. */
  public static final ResLoginCodec INSTANCE = new ResLoginCodec();

  private static final JsonProperties PROPERTIES =
      JsonProperties.builder()
          .required("user")
          .required("unread")
          .build();

  private ResLoginCodec() {}

  @Override
  public String typeId() {
    return "user/PtlLogin/ResLogin";
  }

  @Override
  public void write(CborWriter out, ResLogin value) {
    out.beginMap(2);
    out.key(0);
    UserCodec.INSTANCE.write(out, value.user());
    out.key(1);
    writeUnread(out, value.unread());
    out.endMap();
  }

  @Override
  public ResLogin read(CborReader in) {
    long outer = in.beginMap();
    User user = UserCodec.INSTANCE.read(in.key(0));
    Map<String, Long> unread = readUnread(in.key(1));
    in.endMap(outer);
    return new ResLogin(user, unread);
  }

  @Override
  public void writeJson(JsonWriter out, ResLogin value) {
    out.beginObject(2);
    out.name("user");
    UserCodec.INSTANCE.writeJson(out, value.user());
    out.name("unread");
    writeUnread(out, value.unread());
    out.endObject();
  }

  @Override
  public ResLogin readJson(JsonReader in) {
    ResLogin.Builder value = ResLogin.builder();
    in.object(PROPERTIES, name -> readProperty(in, name, value));
    return value.build();
  }

  private static void readProperty(JsonReader in, String name, ResLogin.Builder value) {
    switch (name) {
      case "user" -> value.user(UserCodec.INSTANCE.readJson(in));
      case "unread" -> value.unread(readUnread(in));
      default -> in.skip();
    }
  }

  private static void writeUnread(CborWriter out, Map<String, Long> map) {
    out.beginMap(map.size());
    for (Map.Entry<String, Long> entry : map.entrySet()) {
      out.entryKey(entry.getKey()).integer(entry.getValue());
    }
    out.endMap();
  }

  private static Map<String, Long> readUnread(CborReader in) {
    FrozenMap.Builder<String, Long> map = FrozenMap.builder();
    long outer = in.beginMap();
    while (in.hasEntry()) {
      String key = in.entryKey(map);
      map.put(key, in.integer());
    }
    in.endMap(outer);
    return map.build();
  }

  private static void writeUnread(JsonWriter out, Map<String, Long> map) {
    out.beginObject(map.size());
    for (Map.Entry<String, Long> entry : map.entrySet()) {
      out.entryKey(entry.getKey()).integer(entry.getValue());
    }
    out.endObject();
  }

  private static Map<String, Long> readUnread(JsonReader in) {
    FrozenMap.Builder<String, Long> map = FrozenMap.builder();
    in.beginObject();
    while (in.hasEntry()) {
      map.put(in.entryKey(), in.integer());
    }
    return map.build();
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("user", UserCodec.INSTANCE);
      case 1 -> PathStep.of("unread");
      default -> null;
    };
  }
}
