package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.PathStep;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MsgBlob}. */
public final class MsgBlobCodec implements Codec<MsgBlob> {
  public static final MsgBlobCodec INSTANCE = new MsgBlobCodec();

  private MsgBlobCodec() {}

  @Override
  public String typeId() {
    return "payloads/MsgBlob";
  }

  @Override
  public void write(CborWriter out, MsgBlob value) {
    out.beginMap(4);
    out.key(0).uint(value.id());
    out.key(1).text(value.name());
    out.key(2).text(value.mediaType());
    out.key(3).bytes(value.data());
    out.endMap();
  }

  @Override
  public MsgBlob read(CborReader in) {
    in.beginMap();
    long id = in.key(0).uint();
    String name = in.key(1).text();
    String mediaType = in.key(2).text();
    Bytes data = in.key(3).bytes();
    in.endMap();
    return new MsgBlob(id, name, mediaType, data);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("id");
      case 1 -> PathStep.of("name");
      case 2 -> PathStep.of("mediaType");
      case 3 -> PathStep.of("data");
      default -> null;
    };
  }
}
