package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.PathStep;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Row}. */
public final class RowCodec implements Codec<Row> {
  public static final RowCodec INSTANCE = new RowCodec();

  private RowCodec() {}

  @Override
  public String typeId() {
    return "payloads/Row";
  }

  @Override
  public void write(CborWriter out, Row value) {
    out.beginMap(5);
    out.key(0).uint(value.id());
    out.key(1).text(value.name());
    out.key(2).number(value.price());
    out.key(3).uint(value.quantity());
    out.key(4).bool(value.active());
    out.endMap();
  }

  @Override
  public Row read(CborReader in) {
    in.beginMap();
    long id = in.key(0).uint();
    String name = in.key(1).text();
    double price = in.key(2).number();
    long quantity = in.key(3).uint();
    boolean active = in.key(4).bool();
    in.endMap();
    return new Row(id, name, price, quantity, active);
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("id");
      case 1 -> PathStep.of("name");
      case 2 -> PathStep.of("price");
      case 3 -> PathStep.of("quantity");
      case 4 -> PathStep.of("active");
      default -> null;
    };
  }
}
