package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Marks;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Marks}. */
final class MarksCodec implements CborOnly<Marks> {
  static final MarksCodec INSTANCE = new MarksCodec();

  private MarksCodec() {}

  @Override
  public String typeId() {
    return "example/Marks";
  }

  @Override
  public void write(CborWriter out, Marks value) {
    int size = 0;
    if (value.color() != null) {
      size++;
    }
    if (value.bold() != null) {
      size++;
    }
    out.beginMap(size);
    if (value.color() != null) {
      out.key(0).text(value.color());
    }
    if (value.bold() != null) {
      out.key(1).bool(value.bold());
    }
    out.endMap();
  }

  @Override
  public Marks read(CborReader in) {
    long outer = in.beginMap();
    String color = in.hasKey(0) ? in.text() : null;
    Boolean bold = in.hasKey(1) ? in.bool() : null;
    in.endMap(outer);
    return new Marks(color, bold);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("color");
      case 1 -> PathStep.of("bold");
      default -> null;
    };
  }
}
