package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Base;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Base}. */
final class BaseCodec implements CborOnly<Base> {
  static final BaseCodec INSTANCE = new BaseCodec();

  private BaseCodec() {}

  @Override
  public String typeId() {
    return "example/Base";
  }

  @Override
  public void write(CborWriter out, Base value) {
    int size = 1;
    if (value.note() != null) {
      size++;
    }
    out.beginMap(size);
    out.key(0).text(value.id());
    if (value.note() != null) {
      out.key(1).text(value.note());
    }
    out.endMap();
  }

  @Override
  public Base read(CborReader in) {
    long outer = in.beginMap();
    String id = in.key(0).text();
    String note = in.hasKey(1) ? in.text() : null;
    in.endMap(outer);
    return new Base(id, note);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("id");
      case 1 -> PathStep.of("note");
      default -> null;
    };
  }
}
