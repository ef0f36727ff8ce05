package dev.tsrpc.runtime.codec.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.example.Examples.Child;
import dev.tsrpc.runtime.codec.example.Examples.Contact;
import dev.tsrpc.runtime.codec.example.Examples.Item;
import dev.tsrpc.runtime.codec.example.Examples.Level;
import dev.tsrpc.runtime.codec.example.Examples.Nothing;
import dev.tsrpc.runtime.codec.example.Examples.Order;
import dev.tsrpc.runtime.codec.example.Examples.Scores;
import dev.tsrpc.runtime.codec.example.Examples.Settings;
import dev.tsrpc.runtime.codec.example.Examples.Wide;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ExampleCodecsTest {
  private static final Item PEN = new Item(7, "pen", 1.5);
  private static final Contact BOB = new Contact("Bob", "b@example.com", null, 42L, Level.MID, 5);

  @Test
  void recordsAreMapsOfIds() {
    assertRoundTrip(new Nothing(), NothingCodec.INSTANCE, "a0");
    assertRoundTrip(PEN, ItemCodec.INSTANCE, "a3 00 07 01 6370656e 02 fa3fc00000");
  }

  @Test
  void absentFieldsAreLeftOutAndNullIsWritten() {
    assertRoundTrip(
        BOB,
        ContactCodec.INSTANCE,
        "a6 00 63426f62 01 6d62406578616d706c652e636f6d 02 f6 03 182a 05 01 06 05");
    assertRoundTrip(
        new Contact("Al", null, "1", null, Level.HIGH, -1),
        ContactCodec.INSTANCE,
        "a4 00 62416c 02 6131 05 02 06 20");
  }

  @Test
  void fillsInWhatAnOlderPeerDidNotSend() {
    Contact contact = ContactCodec.INSTANCE.decode(hex("a1 00 62416c"));

    assertThat(contact).isEqualTo(new Contact("Al", null, null, null, Level.LOW, 3));
  }

  @Test
  void skipsWhatANewerPeerSentInItsPlace() {
    Contact contact =
        ContactCodec.INSTANCE.decode(
            hex(
                "aa 00 62416c 03 f6 04 82a10102f5 05 00 06 04 07 4101 1818 f6 20 a0 21 a10000 6178 80"));

    assertThat(contact).isEqualTo(new Contact("Al", null, null, null, Level.LOW, 4));
  }

  @Test
  void readsIndefiniteLengthsAndLongHeads() {
    Contact contact =
        ContactCodec.INSTANCE.decode(
            hex("bf 1800 7f 6141 616c ff 1a00000001 7801 65 0400 1b0000000000000006 1904d2 ff"));

    assertThat(contact).isEqualTo(new Contact("Al", "e", null, null, Level.LOW, 1234));
  }

  @Test
  void listsKeepNullWhereTheSchemaAllowsIt() {
    Order order =
        new Order(
            List.of(PEN, PEN),
            List.of("a", "b"),
            List.of(List.of(1.0, 0.1), List.of()),
            Arrays.asList("x", null),
            BOB,
            new Order.Address("Rome", null),
            null);

    Order copy = OrderCodec.INSTANCE.decode(OrderCodec.INSTANCE.encode(order));

    assertThat(copy).isEqualTo(order);
    assertThatThrownBy(() -> copy.tags().add("c"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void mapsKeepTheirOrder() {
    Map<String, Long> byName = new LinkedHashMap<>();
    byName.put("z", 1L);
    byName.put("a", 2L);

    assertRoundTrip(
        new Scores(byName, Map.of(-12L, PEN)),
        ScoresCodec.INSTANCE,
        "a2 00 a2 617a 01 6161 02 01 a1 632d3132 a3000701 6370656e 02 fa3fc00000");
    Scores copy = ScoresCodec.INSTANCE.decode(hex("a2 00 a2 617a 01 6161 02 01 a0"));
    assertThat(copy.byName().keySet()).containsExactly("z", "a");
  }

  @Test
  void entriesOfAnIndexSignatureFollowTheFields() {
    assertRoundTrip(
        new Settings(1, Map.of("pen", PEN)),
        SettingsCodec.INSTANCE,
        "a2 00 01 6370656e a3000701 6370656e 02 fa3fc00000");
  }

  @Test
  void entriesMustNotHaveTheNameOfAField() {
    Settings settings = new Settings(1, Map.of("version", PEN));

    assertThatThrownBy(() -> SettingsCodec.INSTANCE.encode(settings))
        .isInstanceOf(CodecException.class)
        .hasMessage("$: key `version` is the name of a field");
    assertRefused(
        SettingsCodec.INSTANCE,
        "a2 00 01 6776657273696f6e a0",
        "$: key `version` is the name of a field");
  }

  @Test
  void partsOfParentsAreMapsOfTheirOwn() {
    assertRoundTrip(
        new Child(5, "i", null, null, true),
        ChildCodec.INSTANCE,
        "a3 00 05 20 a1 00 6169 21 a1 01 f5");
    assertRoundTrip(
        new Child(5, "i", "n", null, null), ChildCodec.INSTANCE, "a2 00 05 20 a2 00 6169 01 616e");
  }

  @Test
  void allScalars() {
    Wide wide =
        new Wide(
            true,
            "ü€😀",
            0.1,
            Double.NaN,
            -0.0f,
            -1,
            1L << 52,
            -128,
            -300,
            1 << 31,
            Long.MIN_VALUE,
            255,
            65535,
            0xffff_ffffL,
            -1L,
            BigInteger.ONE.shiftLeft(4095).negate(),
            Instant.ofEpochMilli(-1),
            Bytes.copyOf(new byte[5000]),
            new UUID(1, -2),
            Map.of("k", List.of(1L, 2.0, false)),
            1,
            2,
            3,
            4,
            5,
            6L);

    Wide copy = WideCodec.INSTANCE.decode(WideCodec.INSTANCE.encode(wide));

    assertThat(copy).isEqualTo(wide);
  }

  @Test
  void errorsSayWhere() {
    assertRefused(ItemCodec.INSTANCE, "a3 00 07 01 02", "$.name: expected text, found int");
    assertRefused(ItemCodec.INSTANCE, "a1 00 07", "$: Missing required property `name`.");
    assertRefused(
        OrderCodec.INSTANCE,
        "a1 00 82 a3000701 6370656e 02 01 a1 00 07",
        "$.items[1]: Missing required property `name`.");
    assertRefused(
        ScoresCodec.INSTANCE,
        "a2 00 a0 01 a1 6131 a2 00 07 01 f5",
        "$.byId[\"1\"].name: expected text, found boolean");
    assertRefused(
        SettingsCodec.INSTANCE,
        "a2 00 01 6570656e2031 a2 00 07 01 f5",
        "$[\"pen 1\"].name: expected text, found boolean");
    assertRefused(
        ChildCodec.INSTANCE, "a2 00 05 20 a1 00 f4", "$.id: expected text, found boolean");
    assertRefused(ChildCodec.INSTANCE, "a2 00 05 20 a0", "$: Missing required property `id`.");
    assertRefused(ChildCodec.INSTANCE, "a1 00 05", "$: Missing required property `id`.");
    assertRefused(ChildCodec.INSTANCE, "a2 00 05 21 a0", "$: Missing required property `id`.");
    assertRefused(
        OrderCodec.INSTANCE,
        "a5 00 80 01 80 02 80 03 80 04 a2 00 6141 05 07",
        "$.customer.level: `7` is not a valid enum member.");
  }

  @Test
  void errorsOfWritingSayWhere() {
    Order order =
        new Order(
            List.of(PEN, new Item(1L << 60, "x", 1)),
            List.of(),
            List.of(),
            List.of(),
            BOB,
            null,
            null);
    Order lone =
        new Order(List.of(PEN), List.of("ok", "\ud800"), List.of(), List.of(), BOB, null, null);

    assertThatThrownBy(() -> OrderCodec.INSTANCE.encode(order))
        .hasMessage("$.items[1].id: `1152921504606846976` is not a valid `int`.");
    assertThatThrownBy(() -> OrderCodec.INSTANCE.encode(lone))
        .hasMessage("$.tags[1]: text has a lone surrogate");
  }

  @Test
  void clientsKeepUnknownEnumMembers() {
    CborReader in = new CborReader(hex("07")).keepUnknown();

    assertThat(in.item(LevelCodec.INSTANCE)).isEqualTo(Level.UNRECOGNIZED);
    assertThatThrownBy(() -> LevelCodec.INSTANCE.encode(Level.UNRECOGNIZED))
        .hasMessage("$: UNRECOGNIZED cannot be written");
  }

  private static <T> void assertRoundTrip(T value, Codec<T> codec, String hex) {
    assertThat(HexFormat.of().formatHex(codec.encode(value))).isEqualTo(hex.replace(" ", ""));
    assertThat(codec.decode(hex(hex))).isEqualTo(value);
  }

  private static void assertRefused(Codec<?> codec, String hex, String message) {
    assertThatThrownBy(() -> codec.decode(hex(hex)))
        .isInstanceOf(CodecException.class)
        .hasMessage(message);
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
