package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.FrozenMap;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of the examples. */
final class Examples {
  private Examples() {}

  /** {@code enum Level { Low, Mid = 5, High }}. */
  enum Level {
    LOW,
    MID,
    HIGH,
    UNRECOGNIZED
  }

  /** {@code interface Nothing {}}. */
  record Nothing() {}

  /** {@code interface Item { id: int; name: string; price: number }}. */
  record Item(long id, String name, double price) {}

  /**
   * {@code interface Contact { name: string; email?: string; phone: string | null; age?: int |
   * null; level: Level = Level.Low; retries: int = 3 }}, from which a field 4 was removed.
   */
  record Contact(
      String name,
      @Nullable String email,
      @Nullable String phone,
      @Nullable Long age,
      Level level,
      long retries) {}

  /**
   * {@code interface Order { items: Item[]; tags: string[]; grid: number[][]; notes: (string |
   * null)[]; customer: Contact; address?: { city: string; zip?: string }; gifts?: Item[] }}.
   */
  record Order(
      List<Item> items,
      List<String> tags,
      List<List<Double>> grid,
      List<@Nullable String> notes,
      Contact customer,
      @Nullable Address address,
      @Nullable List<Item> gifts) {
    @SuppressWarnings("NullAway") // on JDK 17 it does not see the bounds of compiled classes
    Order {
      items = FrozenList.copyOf(items);
      tags = FrozenList.copyOf(tags);
      grid = FrozenList.copyOf(grid);
      notes = FrozenList.copyOfNullable(notes);
      gifts = gifts == null ? null : FrozenList.copyOf(gifts);
    }

    record Address(String city, @Nullable String zip) {}
  }

  /** {@code interface Scores { byName: Map<string, int>; byId: Record<number, Item> }}. */
  record Scores(Map<String, Long> byName, Map<Long, Item> byId) {
    Scores {
      byName = FrozenMap.copyOf(byName);
      byId = FrozenMap.copyOf(byId);
    }
  }

  /** {@code interface Settings { version: int; [key: string]: Item }}. */
  record Settings(long version, Map<String, Item> entries) {
    Settings {
      entries = FrozenMap.copyOf(entries);
    }
  }

  /** {@code interface Base { id: string; note?: string }}. */
  record Base(String id, @Nullable String note) {}

  /** {@code interface Marks { color?: string; bold?: boolean }}. */
  record Marks(@Nullable String color, @Nullable Boolean bold) {}

  /** {@code interface Child extends Base, Marks { age: int }}. */
  record Child(
      long age, String id, @Nullable String note, @Nullable String color, @Nullable Boolean bold) {}

  /** All scalars, and more than 23 ids. */
  record Wide(
      boolean flag,
      String text,
      double number,
      double precise,
      float single,
      long integer,
      long natural,
      int tiny,
      int small,
      int medium,
      long large,
      int tinyNatural,
      int smallNatural,
      long mediumNatural,
      long largeNatural,
      BigInteger big,
      Instant date,
      Bytes bytes,
      UUID uuid,
      @Nullable Object any,
      long f20,
      long f21,
      long f22,
      long f23,
      long f24,
      @Nullable Long f300) {}
}
