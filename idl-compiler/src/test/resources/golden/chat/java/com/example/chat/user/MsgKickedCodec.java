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

/** Reads and writes {@link MsgKicked}. */
@SuppressWarnings("deprecation") // what is deprecated still travels
@NullMarked
@TsrpcGenerated
public final class MsgKickedCodec implements Codec<MsgKicked> {
  /** The only instance. */
  public static final MsgKickedCodec INSTANCE = new MsgKickedCodec();

  private static final JsonProperties PROPERTIES =
      JsonProperties.builder()
          .optional("name")
          .required("who")
          .build();

  private MsgKickedCodec() {}

  @Override
  public String typeId() {
    return "user/MsgKicked/MsgKicked";
  }

  @Override
  public void write(CborWriter out, MsgKicked value) {
    out.beginMap(size(value));
    if (value.name() != null) {
      out.key(0).text(value.name());
    }
    out.key(1);
    UserCodec.INSTANCE.write(out, value.who());
    out.endMap();
  }

  @Override
  public MsgKicked read(CborReader in) {
    long outer = in.beginMap();
    String name = in.hasKey(0) ? in.text() : null;
    User who = UserCodec.INSTANCE.read(in.key(1));
    in.endMap(outer);
    return new MsgKicked(name, who);
  }

  @Override
  public void writeJson(JsonWriter out, MsgKicked value) {
    out.beginObject(size(value));
    if (value.name() != null) {
      out.name("name").text(value.name());
    }
    out.name("who");
    UserCodec.INSTANCE.writeJson(out, value.who());
    out.endObject();
  }

  @Override
  public MsgKicked readJson(JsonReader in) {
    MsgKicked.Builder value = MsgKicked.builder();
    in.object(PROPERTIES, name -> readProperty(in, name, value));
    return value.build();
  }

  private static void readProperty(JsonReader in, String name, MsgKicked.Builder value) {
    switch (name) {
      case "name" -> value.name(in.text());
      case "who" -> value.who(UserCodec.INSTANCE.readJson(in));
      default -> in.skip();
    }
  }

  private static int size(MsgKicked value) {
    int size = 1;
    if (value.name() != null) {
      size++;
    }
    return size;
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("name");
      case 1 -> PathStep.of("who", UserCodec.INSTANCE);
      default -> null;
    };
  }
}
