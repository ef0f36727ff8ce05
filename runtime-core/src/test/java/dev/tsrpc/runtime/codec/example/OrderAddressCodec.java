package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Order;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Order.Address}. */
final class OrderAddressCodec implements CborOnly<Order.Address> {
  static final OrderAddressCodec INSTANCE = new OrderAddressCodec();

  private OrderAddressCodec() {}

  @Override
  public String typeId() {
    return "example/OrderAddress";
  }

  @Override
  public void write(CborWriter out, Order.Address value) {
    int size = 1;
    if (value.zip() != null) {
      size++;
    }
    out.beginMap(size);
    out.key(0).text(value.city());
    if (value.zip() != null) {
      out.key(1).text(value.zip());
    }
    out.endMap();
  }

  @Override
  public Order.Address read(CborReader in) {
    long outer = in.beginMap();
    String city = in.key(0).text();
    String zip = in.hasKey(1) ? in.text() : null;
    in.endMap(outer);
    return new Order.Address(city, zip);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("city");
      case 1 -> PathStep.of("zip");
      default -> null;
    };
  }
}
