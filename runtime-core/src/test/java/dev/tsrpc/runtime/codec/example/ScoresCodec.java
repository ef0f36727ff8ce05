package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Item;
import dev.tsrpc.runtime.codec.example.Examples.Scores;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Scores}. */
final class ScoresCodec implements CborOnly<Scores> {
  static final ScoresCodec INSTANCE = new ScoresCodec();

  private ScoresCodec() {}

  @Override
  public String typeId() {
    return "example/Scores";
  }

  @Override
  public void write(CborWriter out, Scores value) {
    out.beginMap(2);
    out.key(0);
    writeByName(out, value.byName());
    out.key(1);
    writeById(out, value.byId());
    out.endMap();
  }

  @Override
  public Scores read(CborReader in) {
    long outer = in.beginMap();
    Map<String, Long> byName = readByName(in.key(0));
    Map<Long, Item> byId = readById(in.key(1));
    in.endMap(outer);
    return new Scores(byName, byId);
  }

  private static void writeByName(CborWriter out, Map<String, Long> map) {
    out.beginMap(map.size());
    for (Map.Entry<String, Long> entry : map.entrySet()) {
      out.entryKey(entry.getKey()).integer(entry.getValue());
    }
    out.endMap();
  }

  private static Map<String, Long> readByName(CborReader in) {
    FrozenMap.Builder<String, Long> map = FrozenMap.builder();
    long outer = in.beginMap();
    while (in.hasEntry()) {
      String key = in.entryKey(map);
      map.put(key, in.integer());
    }
    in.endMap(outer);
    return map.build();
  }

  private static void writeById(CborWriter out, Map<Long, Item> map) {
    out.beginMap(map.size());
    for (Map.Entry<Long, Item> entry : map.entrySet()) {
      out.entryKey(entry.getKey());
      ItemCodec.INSTANCE.write(out, entry.getValue());
    }
    out.endMap();
  }

  private static Map<Long, Item> readById(CborReader in) {
    FrozenMap.Builder<Long, Item> map = FrozenMap.builder();
    long outer = in.beginMap();
    while (in.hasEntry()) {
      long key = in.entryNumberKey(map);
      map.put(key, ItemCodec.INSTANCE.read(in));
    }
    in.endMap(outer);
    return map.build();
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("byName");
      case 1 -> PathStep.ofMap("byId", ItemCodec.INSTANCE);
      default -> null;
    };
  }
}
