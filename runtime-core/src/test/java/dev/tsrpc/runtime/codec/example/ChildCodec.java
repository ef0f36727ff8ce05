package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Child;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Child}. */
final class ChildCodec implements CborOnly<Child> {
  static final ChildCodec INSTANCE = new ChildCodec();

  private ChildCodec() {}

  @Override
  public String typeId() {
    return "example/Child";
  }

  @Override
  public void write(CborWriter out, Child value) {
    int baseSize = 1;
    if (value.note() != null) {
      baseSize++;
    }
    int marksSize = 0;
    if (value.color() != null) {
      marksSize++;
    }
    if (value.bold() != null) {
      marksSize++;
    }
    int size = 2;
    if (marksSize > 0) {
      size++;
    }
    out.beginMap(size);
    out.key(0).integer(value.age());
    out.key(-1).beginPart(baseSize);
    out.key(0).text(value.id());
    if (value.note() != null) {
      out.key(1).text(value.note());
    }
    out.endPart();
    if (marksSize > 0) {
      out.key(-2).beginPart(marksSize);
      if (value.color() != null) {
        out.key(0).text(value.color());
      }
      if (value.bold() != null) {
        out.key(1).bool(value.bold());
      }
      out.endPart();
    }
    out.endMap();
  }

  @Override
  public Child read(CborReader in) {
    long outer = in.beginMap();
    long age = in.key(0).integer();
    long base = in.beginPart(-1);
    String id = in.key(0).text();
    String note = in.hasKey(1) ? in.text() : null;
    in.endPart(base);
    long marks = in.beginPart(-2);
    String color = in.hasKey(0) ? in.text() : null;
    Boolean bold = in.hasKey(1) ? in.bool() : null;
    in.endPart(marks);
    in.endMap(outer);
    return new Child(age, id, note, color, bold);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("age");
      case -1 -> PathStep.part(BaseCodec.INSTANCE);
      case -2 -> PathStep.part(MarksCodec.INSTANCE);
      default -> null;
    };
  }
}
