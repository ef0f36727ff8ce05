package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.PathStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MsgRecords}. */
public final class MsgRecordsCodec implements Codec<MsgRecords> {
  public static final MsgRecordsCodec INSTANCE = new MsgRecordsCodec();

  private MsgRecordsCodec() {}

  @Override
  public String typeId() {
    return "payloads/MsgRecords";
  }

  @Override
  public void write(CborWriter out, MsgRecords value) {
    out.beginMap(1);
    out.key(0);
    writeRows(out, value.rows());
    out.endMap();
  }

  @Override
  public MsgRecords read(CborReader in) {
    in.beginMap();
    List<Row> rows = readRows(in.key(0));
    in.endMap();
    return new MsgRecords(rows);
  }

  private static void writeRows(CborWriter out, List<Row> list) {
    out.beginArray(list.size());
    for (Row element : list) {
      RowCodec.INSTANCE.write(out, element);
    }
    out.endArray();
  }

  private static List<Row> readRows(CborReader in) {
    FrozenList.Builder<Row> list = FrozenList.builder(in.beginArray());
    while (in.hasNext()) {
      list.add(RowCodec.INSTANCE.read(in));
    }
    in.endArray();
    return list.build();
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("rows", RowCodec.INSTANCE);
      default -> null;
    };
  }
}
