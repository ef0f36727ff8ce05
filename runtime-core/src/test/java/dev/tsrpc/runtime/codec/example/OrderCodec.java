package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Contact;
import dev.tsrpc.runtime.codec.example.Examples.Item;
import dev.tsrpc.runtime.codec.example.Examples.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order}. */
final class OrderCodec implements CborOnly<Order> {
  static final OrderCodec INSTANCE = new OrderCodec();

  private OrderCodec() {}

  @Override
  public String typeId() {
    return "example/Order";
  }

  @Override
  public void write(CborWriter out, Order value) {
    int size = 5;
    if (value.address() != null) {
      size++;
    }
    if (value.gifts() != null) {
      size++;
    }
    out.beginMap(size);
    out.key(0);
    writeItems(out, value.items());
    out.key(1);
    writeTags(out, value.tags());
    out.key(2);
    writeGrid(out, value.grid());
    out.key(3);
    writeNotes(out, value.notes());
    out.key(4);
    ContactCodec.INSTANCE.write(out, value.customer());
    if (value.address() != null) {
      out.key(5);
      OrderAddressCodec.INSTANCE.write(out, value.address());
    }
    if (value.gifts() != null) {
      out.key(6);
      writeGifts(out, value.gifts());
    }
    out.endMap();
  }

  @Override
  public Order read(CborReader in) {
    long outer = in.beginMap();
    List<Item> items = readItems(in.key(0));
    List<String> tags = readTags(in.key(1));
    List<List<Double>> grid = readGrid(in.key(2));
    List<@Nullable String> notes = readNotes(in.key(3));
    Contact customer = ContactCodec.INSTANCE.read(in.key(4));
    Order.Address address = in.hasKey(5) ? OrderAddressCodec.INSTANCE.read(in) : null;
    List<Item> gifts = in.hasKey(6) ? readGifts(in) : null;
    in.endMap(outer);
    return new Order(items, tags, grid, notes, customer, address, gifts);
  }

  private static void writeItems(CborWriter out, List<Item> list) {
    out.beginArray(list.size());
    for (Item element : list) {
      ItemCodec.INSTANCE.write(out, element);
    }
    out.endArray();
  }

  private static List<Item> readItems(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<Item> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(ItemCodec.INSTANCE.read(in));
    }
    in.endArray(outer);
    return list.build();
  }

  private static void writeTags(CborWriter out, List<String> list) {
    out.beginArray(list.size());
    for (String element : list) {
      out.text(element);
    }
    out.endArray();
  }

  private static List<String> readTags(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<String> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(in.text());
    }
    in.endArray(outer);
    return list.build();
  }

  private static void writeGrid(CborWriter out, List<List<Double>> list) {
    out.beginArray(list.size());
    for (List<Double> element : list) {
      writeGridElement(out, element);
    }
    out.endArray();
  }

  private static List<List<Double>> readGrid(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<List<Double>> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(readGridElement(in));
    }
    in.endArray(outer);
    return list.build();
  }

  private static void writeGridElement(CborWriter out, List<Double> list) {
    out.beginArray(list.size());
    for (double element : list) {
      out.number(element);
    }
    out.endArray();
  }

  private static List<Double> readGridElement(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<Double> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(in.number());
    }
    in.endArray(outer);
    return list.build();
  }

  private static void writeNotes(CborWriter out, List<@Nullable String> list) {
    out.beginArray(list.size());
    for (String element : list) {
      if (element == null) {
        out.nothing();
      } else {
        out.text(element);
      }
    }
    out.endArray();
  }

  @SuppressWarnings("NullAway") // on JDK 17 it does not see the bounds of compiled classes
  private static List<@Nullable String> readNotes(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<@Nullable String> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(in.isNull() ? null : in.text());
    }
    in.endArray(outer);
    return list.build();
  }

  private static void writeGifts(CborWriter out, List<Item> list) {
    out.beginArray(list.size());
    for (Item element : list) {
      ItemCodec.INSTANCE.write(out, element);
    }
    out.endArray();
  }

  private static List<Item> readGifts(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<Item> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(ItemCodec.INSTANCE.read(in));
    }
    in.endArray(outer);
    return list.build();
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("items", ItemCodec.INSTANCE);
      case 1 -> PathStep.of("tags");
      case 2 -> PathStep.of("grid");
      case 3 -> PathStep.of("notes");
      case 4 -> PathStep.of("customer", ContactCodec.INSTANCE);
      case 5 -> PathStep.of("address", OrderAddressCodec.INSTANCE);
      case 6 -> PathStep.of("gifts", ItemCodec.INSTANCE);
      default -> null;
    };
  }
}
