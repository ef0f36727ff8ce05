package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.example.Examples.Nothing;

/** Reads and writes {@link Nothing}. */
final class NothingCodec implements CborOnly<Nothing> {
  static final NothingCodec INSTANCE = new NothingCodec();

  private NothingCodec() {}

  @Override
  public String typeId() {
    return "example/Nothing";
  }

  @Override
  public void write(CborWriter out, Nothing value) {
    out.beginMap(0);
    out.endMap();
  }

  @Override
  public Nothing read(CborReader in) {
    long outer = in.beginMap();
    in.endMap(outer);
    return new Nothing();
  }
}
