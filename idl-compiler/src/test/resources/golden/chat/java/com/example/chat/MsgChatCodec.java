package com.example.chat;

import com.example.chat.user.User;
import com.example.chat.user.UserCodec;
import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.TsrpcGenerated;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
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

  private MsgChatCodec() {}

  @Override
  public String typeId() {
    return "MsgChat/MsgChat";
  }

  @Override
  public void write(CborWriter out, MsgChat value) {
    int size = 3;
    if (value.attachments() != null) {
      size++;
    }
    out.beginMap(size);
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
    in.beginMap();
    User user = UserCodec.INSTANCE.read(in.key(0));
    String content = in.key(1).text();
    Instant time = in.key(2).date();
    List<MsgChat.Attachments> attachments = in.hasKey(3) ? readAttachments(in) : null;
    in.endMap();
    return new MsgChat(user, content, time, attachments);
  }

  private static void writeAttachments(CborWriter out, List<MsgChat.Attachments> list) {
    out.beginArray(list.size());
    for (MsgChat.Attachments element : list) {
      AttachmentsCodec.INSTANCE.write(out, element);
    }
    out.endArray();
  }

  private static List<MsgChat.Attachments> readAttachments(CborReader in) {
    FrozenList.Builder<MsgChat.Attachments> list = FrozenList.builder(in.beginArray());
    while (in.hasNext()) {
      list.add(AttachmentsCodec.INSTANCE.read(in));
    }
    in.endArray();
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
      in.beginMap();
      String name = in.key(0).text();
      Bytes data = in.key(1).bytes();
      in.endMap();
      return new MsgChat.Attachments(name, data);
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
