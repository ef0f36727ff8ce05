package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Contact;
import dev.tsrpc.runtime.codec.example.Examples.Level;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Contact}. */
final class ContactCodec implements CborOnly<Contact> {
  static final ContactCodec INSTANCE = new ContactCodec();

  private ContactCodec() {}

  @Override
  public String typeId() {
    return "example/Contact";
  }

  @Override
  public void write(CborWriter out, Contact value) {
    int size = 4;
    if (value.email() != null) {
      size++;
    }
    if (value.age() != null) {
      size++;
    }
    out.beginMap(size);
    out.key(0).text(value.name());
    if (value.email() != null) {
      out.key(1).text(value.email());
    }
    out.key(2);
    if (value.phone() == null) {
      out.nothing();
    } else {
      out.text(value.phone());
    }
    if (value.age() != null) {
      out.key(3).integer(value.age());
    }
    out.key(5);
    LevelCodec.INSTANCE.write(out, value.level());
    out.key(6).integer(value.retries());
    out.endMap();
  }

  @Override
  public Contact read(CborReader in) {
    long outer = in.beginMap();
    String name = in.key(0).text();
    String email = in.hasKey(1) ? in.text() : null;
    String phone = in.hasKey(2) && !in.isNull() ? in.text() : null;
    Long age = in.hasKey(3) && !in.isNull() ? in.integer() : null;
    Level level = in.hasKey(5) ? LevelCodec.INSTANCE.read(in) : Level.LOW;
    long retries = in.hasKey(6) ? in.integer() : 3;
    in.endMap(outer);
    return new Contact(name, email, phone, age, level, retries);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("name");
      case 1 -> PathStep.of("email");
      case 2 -> PathStep.of("phone");
      case 3 -> PathStep.of("age");
      case 5 -> PathStep.of("level");
      case 6 -> PathStep.of("retries");
      default -> null;
    };
  }
}
