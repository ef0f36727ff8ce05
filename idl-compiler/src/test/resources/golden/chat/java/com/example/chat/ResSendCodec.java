package com.example.chat;

import dev.tsrpc.runtime.TsrpcGenerated;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
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
    in.beginMap();
    Instant time = in.key(0).date();
    in.endMap();
    return new ResSend(time);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("time");
      default -> null;
    };
  }
}
