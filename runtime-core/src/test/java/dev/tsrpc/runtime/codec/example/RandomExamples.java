package dev.tsrpc.runtime.codec.example;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.codec.example.Examples.Child;
import dev.tsrpc.runtime.codec.example.Examples.Contact;
import dev.tsrpc.runtime.codec.example.Examples.Item;
import dev.tsrpc.runtime.codec.example.Examples.Level;
import dev.tsrpc.runtime.codec.example.Examples.Order;
import dev.tsrpc.runtime.codec.example.Examples.Scores;
import dev.tsrpc.runtime.codec.example.Examples.Settings;
import dev.tsrpc.runtime.codec.example.Examples.Wide;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values of the examples' types, the same ones for the same seed. */
final class RandomExamples {
  private static final String[] LETTERS = {"a", "Z", "?", " ", "ü", "ÿ", "€", "水", "\ud83d\ude00"};

  private final Random random;

  RandomExamples(long seed) {
    random = new Random(seed);
  }

  Item item() {
    return new Item(integer(), text(), number());
  }

  Contact contact() {
    return new Contact(
        text(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::integer),
        List.of(Level.LOW, Level.MID, Level.HIGH).get(random.nextInt(3)),
        integer());
  }

  @SuppressWarnings("NullAway") // on JDK 17 it does not see the bounds of compiled classes
  Order order() {
    return new Order(
        list(this::item),
        list(this::text),
        list(() -> list(this::number)),
        list(() -> maybe(this::text)),
        contact(),
        maybe(() -> new Order.Address(text(), maybe(this::text))),
        maybe(() -> list(this::item)));
  }

  Scores scores() {
    Map<Long, Item> byId = new LinkedHashMap<>();
    for (long key = 1000; random.nextInt(4) > 0; key += 1 + random.nextInt(1 << 20)) {
      byId.put(random.nextBoolean() ? key : -key, item());
    }
    return new Scores(map(this::integer), byId);
  }

  Settings settings() {
    return new Settings(integer(), map(this::item));
  }

  Child child() {
    return new Child(
        integer(), text(), maybe(this::text), maybe(this::text), maybe(random::nextBoolean));
  }

  Wide wide() {
    return new Wide(
        random.nextBoolean(),
        text(),
        number(),
        random.nextInt(4) == 0 ? Double.NaN : number(),
        random.nextFloat(),
        integer(),
        Math.abs(integer()),
        (byte) bits(),
        (short) bits(),
        (int) bits(),
        bits(),
        (int) bits() & 0xff,
        (int) bits() & 0xffff,
        bits() & 0xffff_ffffL,
        bits(),
        bigint(),
        Instant.ofEpochMilli(integer()),
        bytes(),
        new UUID(bits(), bits()),
        any(3),
        bits() >> 12,
        bits() >> 12,
        bits() >> 12,
        bits() >> 12,
        bits() >> 12,
        maybe(this::integer));
  }

  private @Nullable Object any(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 7)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> bits();
      case 3 -> number() + 0.5;
      case 4 -> text();
      case 5 -> bytes();
      case 6 -> bigint();
      case 7 -> list(() -> any(depth - 1));
      default -> map(() -> any(depth - 1));
    };
  }

  /**
   * A bigint, but none that fills its bytes to the last bit: Jackson 3.2 takes the first bit of an
   * unsigned magnitude for a sign.
   */
  private BigInteger bigint() {
    BigInteger magnitude = new BigInteger(random.nextInt(4095), random);
    BigInteger value = random.nextBoolean() ? magnitude : magnitude.not();
    return value.bitLength() % 8 == 0 ? value.shiftRight(1) : value;
  }

  private Bytes bytes() {
    byte[] bytes = new byte[random.nextInt(4) == 0 ? random.nextInt(5000) : random.nextInt(40)];
    random.nextBytes(bytes);
    return Bytes.copyOf(bytes);
  }

  /** A long of any length. */
  private long bits() {
    return random.nextLong() >> random.nextInt(64);
  }

  private long integer() {
    return bits() >> 11;
  }

  private double number() {
    return switch (random.nextInt(4)) {
      case 0 -> integer();
      case 1 -> random.nextFloat();
      case 2 -> random.nextInt(10_000) / 100.0;
      default -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
    };
  }

  private String text() {
    int letters = random.nextBoolean() ? 1 : LETTERS.length;
    int length = random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(30);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS[random.nextInt(letters)]);
    }
    return text.toString();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T extends @Nullable Object> List<T> list(Supplier<T> element) {
    int size = random.nextInt(8) == 0 ? random.nextInt(40) : random.nextInt(4);
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(element.get());
    }
    return list;
  }

  private <T extends @Nullable Object> Map<String, T> map(Supplier<T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      map.put("k" + i + text(), value.get());
    }
    return map;
  }
}
