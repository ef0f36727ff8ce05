package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.PathStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MsgChat}. */
public final class MsgChatCodec implements Codec<MsgChat> {
  public static final MsgChatCodec INSTANCE = new MsgChatCodec();

  private MsgChatCodec() {}

  @Override
  public String typeId() {
    return "payloads/MsgChat";
  }

  @Override
  public void write(CborWriter out, MsgChat value) {
    out.beginMap(3);
    out.key(0).text(value.name());
    out.key(1).text(value.content());
    out.key(2).date(value.time());
    out.endMap();
  }

  @Override
  public MsgChat read(CborReader in) {
    in.beginMap();
    String name = in.key(0).text();
    String content = in.key(1).text();
    Instant time = in.key(2).date();
    in.endMap();
    return new MsgChat(name, content, time);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("name");
      case 1 -> PathStep.of("content");
      case 2 -> PathStep.of("time");
      default -> null;
    };
  }
}
