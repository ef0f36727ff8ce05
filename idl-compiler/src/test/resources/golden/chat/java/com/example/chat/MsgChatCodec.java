package com.example.chat;

import com.example.chat.user.User;
import com.example.chat.user.UserCodec;
import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.TsrpcGenerated;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.JsonProperties;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.PathStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MsgChat}. */
@NullMarked
@TsrpcGenerated
public final class MsgChatCodec implements Codec<MsgChat> {
  /** The only instance. */
  public static final MsgChatCodec INSTANCE = new MsgChatCodec();

  private static final JsonProperties PROPERTIES =
      JsonProperties.builder()
          .required("user")
          .required("content")
          .required("time")
          .optional("attachments")
          .build();

  private MsgChatCodec() {}

  @Override
  public String typeId() {
    return "MsgChat/MsgChat";
  }

  @Override
  public void write(CborWriter out, MsgChat value) {
    out.beginMap(size(value));
    out.key(0);
    UserCodec.INSTANCE.write(out, value.user());
    out.key(1).text(value.content());
    out.key(2).date(value.time());
    if (value.attachments() != null) {
      out.key(3);
      writeAttachments(out, value.attachments());
    }
    out.endMap();
  }

  @Override
  public MsgChat read(CborReader in) {
    long outer = in.beginMap();
    User user = UserCodec.INSTANCE.read(in.key(0));
    String content = in.key(1).text();
    Instant time = in.key(2).date();
    List<MsgChat.Attachments> attachments = in.hasKey(3) ? readAttachments(in) : null;
    in.endMap(outer);
    return new MsgChat(user, content, time, attachments);
  }

  @Override
  public void writeJson(JsonWriter out, MsgChat value) {
    out.beginObject(size(value));
    out.name("user");
    UserCodec.INSTANCE.writeJson(out, value.user());
    out.name("content").text(value.content());
    out.name("time").date(value.time());
    if (value.attachments() != null) {
      out.name("attachments");
      writeAttachments(out, value.attachments());
    }
    out.endObject();
  }

  @Override
  public MsgChat readJson(JsonReader in) {
    MsgChat.Builder value = MsgChat.builder();
    in.object(PROPERTIES, name -> readProperty(in, name, value));
    return value.build();
  }

  private static void readProperty(JsonReader in, String name, MsgChat.Builder value) {
    switch (name) {
      case "user" -> value.user(UserCodec.INSTANCE.readJson(in));
      case "content" -> value.content(in.text());
      case "time" -> value.time(in.date());
      case "attachments" -> value.attachments(readAttachments(in));
      default -> in.skip();
    }
  }

  private static int size(MsgChat value) {
    int size = 3;
    if (value.attachments() != null) {
      size++;
    }
    return size;
  }

  private static void writeAttachments(CborWriter out, List<MsgChat.Attachments> list) {
    out.beginArray(list.size());
    for (MsgChat.Attachments element : list) {
      AttachmentsCodec.INSTANCE.write(out, element);
    }
    out.endArray();
  }

  private static List<MsgChat.Attachments> readAttachments(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<MsgChat.Attachments> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(AttachmentsCodec.INSTANCE.read(in));
    }
    in.endArray(outer);
    return list.build();
  }

  private static void writeAttachments(JsonWriter out, List<MsgChat.Attachments> list) {
    out.beginArray(list.size());
    for (MsgChat.Attachments element : list) {
      AttachmentsCodec.INSTANCE.writeJson(out, element);
    }
    out.endArray();
  }

  private static List<MsgChat.Attachments> readAttachments(JsonReader in) {
    FrozenList.Builder<MsgChat.Attachments> list = FrozenList.builder(0);
    in.beginArray();
    while (in.hasNext()) {
      list.add(AttachmentsCodec.INSTANCE.readJson(in));
    }
    return list.build();
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("user", UserCodec.INSTANCE);
      case 1 -> PathStep.of("content");
      case 2 -> PathStep.of("time");
      case 3 -> PathStep.of("attachments", AttachmentsCodec.INSTANCE);
      default -> null;
    };
  }

  /** Reads and writes {@link MsgChat.Attachments}. */
  public static final class AttachmentsCodec implements Codec<MsgChat.Attachments> {
    /** The only instance. */
    public static final AttachmentsCodec INSTANCE = new AttachmentsCodec();

    private static final JsonProperties PROPERTIES =
        JsonProperties.builder()
            .required("name")
            .required("data")
            .build();

    private AttachmentsCodec() {}

    @Override
    public String typeId() {
      return "MsgChat/MsgChat#/attachments";
    }

    @Override
    public void write(CborWriter out, MsgChat.Attachments value) {
      out.beginMap(2);
      out.key(0).text(value.name());
      out.key(1).bytes(value.data());
      out.endMap();
    }

    @Override
    public MsgChat.Attachments read(CborReader in) {
      long outer = in.beginMap();
      String name = in.key(0).text();
      Bytes data = in.key(1).bytes();
      in.endMap(outer);
      return new MsgChat.Attachments(name, data);
    }

    @Override
    public void writeJson(JsonWriter out, MsgChat.Attachments value) {
      out.beginObject(2);
      out.name("name").text(value.name());
      out.name("data").bytes(value.data());
      out.endObject();
    }

    @Override
    public MsgChat.Attachments readJson(JsonReader in) {
      MsgChat.Attachments.Builder value = MsgChat.Attachments.builder();
      in.object(PROPERTIES, name -> readProperty(in, name, value));
      return value.build();
    }

    private static void readProperty(
        JsonReader in, String name, MsgChat.Attachments.Builder value) {
      switch (name) {
        case "name" -> value.name(in.text());
        case "data" -> value.data(in.bytes("Uint8Array"));
        default -> in.skip();
      }
    }

    @Override
    public @Nullable PathStep step(int key) {
      return switch (key) {
        case 0 -> PathStep.of("name");
        case 1 -> PathStep.of("data");
        default -> null;
      };
    }
  }
}
