package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.example.Examples.Level;

/** Reads and writes {@link Level}. */
final class LevelCodec implements CborOnly<Level> {
  static final LevelCodec INSTANCE = new LevelCodec();

  private LevelCodec() {}

  @Override
  public String typeId() {
    return "example/Level";
  }

  @Override
  public void write(CborWriter out, Level value) {
    out.member(
        switch (value) {
          case LOW -> 0;
          case MID -> 1;
          case HIGH -> 2;
          case UNRECOGNIZED -> -1;
        });
  }

  @Override
  public Level read(CborReader in) {
    int id = in.member();
    return switch (id) {
      case 0 -> Level.LOW;
      case 1 -> Level.MID;
      case 2 -> Level.HIGH;
      default -> in.unknownMember(id, Level.UNRECOGNIZED);
    };
  }
}
