package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.PathStep;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Address}. */
public final class AddressCodec implements Codec<Address> {
  public static final AddressCodec INSTANCE = new AddressCodec();

  private AddressCodec() {}

  @Override
  public String typeId() {
    return "payloads/Address";
  }

  @Override
  public void write(CborWriter out, Address value) {
    out.beginMap(4);
    out.key(0).text(value.street());
    out.key(1).text(value.city());
    out.key(2).text(value.zip());
    out.key(3).text(value.country());
    out.endMap();
  }

  @Override
  public Address read(CborReader in) {
    in.beginMap();
    String street = in.key(0).text();
    String city = in.key(1).text();
    String zip = in.key(2).text();
    String country = in.key(3).text();
    in.endMap();
    return new Address(street, city, zip, country);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("street");
      case 1 -> PathStep.of("city");
      case 2 -> PathStep.of("zip");
      case 3 -> PathStep.of("country");
      default -> null;
    };
  }
}
