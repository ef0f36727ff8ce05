package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Item;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Item}. */
final class ItemCodec implements CborOnly<Item> {
  static final ItemCodec INSTANCE = new ItemCodec();

  private ItemCodec() {}

  @Override
  public String typeId() {
    return "example/Item";
  }

  @Override
  public void write(CborWriter out, Item value) {
    out.beginMap(3);
    out.key(0).integer(value.id());
    out.key(1).text(value.name());
    out.key(2).number(value.price());
    out.endMap();
  }

  @Override
  public Item read(CborReader in) {
    long outer = in.beginMap();
    long id = in.key(0).integer();
    String name = in.key(1).text();
    double price = in.key(2).number();
    in.endMap(outer);
    return new Item(id, name, price);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("id");
      case 1 -> PathStep.of("name");
      case 2 -> PathStep.of("price");
      default -> null;
    };
  }
}
