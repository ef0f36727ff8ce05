package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.PathStep;
import dev.tsrpc.runtime.codec.example.Examples.Item;
import dev.tsrpc.runtime.codec.example.Examples.Settings;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Settings}. */
final class SettingsCodec implements CborOnly<Settings> {
  static final SettingsCodec INSTANCE = new SettingsCodec();

  private static final Set<String> FIELDS = Set.of("version");

  private SettingsCodec() {}

  @Override
  public String typeId() {
    return "example/Settings";
  }

  @Override
  public void write(CborWriter out, Settings value) {
    int size = 1 + value.entries().size();
    out.beginMap(size);
    out.key(0).integer(value.version());
    for (Map.Entry<String, Item> entry : value.entries().entrySet()) {
      out.entryKey(entry.getKey(), FIELDS);
      ItemCodec.INSTANCE.write(out, entry.getValue());
    }
    out.endMap();
  }

  @Override
  public Settings read(CborReader in) {
    long outer = in.beginMap();
    long version = in.key(0).integer();
    FrozenMap.Builder<String, Item> entries = FrozenMap.builder();
    while (in.hasEntry()) {
      String key = in.entryKey(entries, FIELDS);
      entries.put(key, ItemCodec.INSTANCE.read(in));
    }
    in.endMap(outer);
    return new Settings(version, entries.build());
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("version");
      default -> null;
    };
  }

  @Override
  public @Nullable PathStep entryStep() {
    return PathStep.of("", ItemCodec.INSTANCE);
  }
}
