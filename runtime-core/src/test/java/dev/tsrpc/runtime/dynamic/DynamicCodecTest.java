package dev.tsrpc.runtime.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.codec.CborNotation;
import dev.tsrpc.runtime.codec.CodecException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values by descriptor in compact CBOR and JSON. */
final class DynamicCodecTest {
  private static final DynamicCodec ORDER = Shop.codec(Shop.ORDER);

  @Test
  void writesFieldsByTheirIdsAndFillsInDefaults() {
    byte[] bytes = ORDER.encode(map("title", "a", "count", 1));

    assertThat(HexFormat.of().formatHex(bytes))
        .isEqualTo("a5" + "0001" + "056161" + "0901" + "0af6" + "143b0020000000000000");
    assertThat(ORDER.decode(bytes))
        .isEqualTo(
            map(
                "title",
                "a",
                "count",
                1L,
                "level",
                5L,
                "note",
                null,
                "wideDefault",
                -(1L << 53) - 1));
  }

  @Test
  void keepsEachKindOfValueInBothEncodings() {
    Map<String, @Nullable Object> order = full();

    Object fromCbor = ORDER.decode(ORDER.encode(order));
    Object fromJson = ORDER.fromJson(ORDER.toJson(order));

    assertThat(fromCbor).isEqualTo(order);
    assertThat(fromJson).isEqualTo(order);
    assertThat(fromCbor).hasToString(order.toString());
    assertThat(fromJson).hasToString(order.toString());
  }

  @Test
  void writesJsonAsTsrpcDoes() {
    assertThat(ORDER.toJson(full()))
        .isEqualTo(
            "{\"title\":\"t\",\"count\":-1,\"price\":1.5,\"small\":-128,"
                + "\"wide\":\"-9223372036854775808\",\"natural\":\"18446744073709551615\","
                + "\"big\":\"1267650600228229401496703205376\",\"when\":\"2024-01-02T03:04:05.678Z\","
                + "\"blob\":\"AP8=\",\"level\":\"other\",\"note\":null,\"tags\":[\"ü\",\"\"],"
                + "\"parts\":[{\"title\":\"p\",\"count\":2,\"level\":5,\"note\":\"n\","
                + "\"wideDefault\":\"1\"}],"
                + "\"owner\":{\"name\":\"o\",\"age\":3},\"byName\":{\"x\":true},"
                + "\"byNumber\":{\"-7\":\"m\"},\"single\":0.1,\"extra\":{\"a\":[1,null,2.5]},"
                + "\"key\":\"00000000-0000-0001-0000-000000000002\","
                + "\"open\":{\"kind\":\"k\",\"e\":5},\"wideDefault\":\"7\"}");
  }

  @Test
  void readsWhatOthersWrite() {
    Object order =
        ORDER.fromJson(
            " {\"wide\": 5, \"big\": -7, \"natural\": \"7\", \"when\": 1000, \"count\": 2.0,"
                + " \"level\": 5.0, \"unknown\": [{\"x\": [1]}], \"price\": null, \"small\": 1e1,"
                + " \"wideDefault\": null, \"title\": \"\\ud83d\\ude00\"} ");

    assertThat(order)
        .isEqualTo(
            map(
                "title",
                "\ud83d\ude00",
                "count",
                2L,
                "small",
                10L,
                "wide",
                5L,
                "natural",
                BigInteger.valueOf(7),
                "big",
                BigInteger.valueOf(-7),
                "when",
                Instant.ofEpochSecond(1),
                "level",
                5L,
                "note",
                null,
                "wideDefault",
                -(1L << 53) - 1));
  }

  @Test
  void leavesOutWhatTheTypeDoesNotHave() {
    byte[] bytes = ORDER.encode(map("title", "a", "count", 1, "excess", "x"));

    assertThat(bytes).isEqualTo(ORDER.encode(map("title", "a", "count", 1)));
    assertThat(ORDER.toJson(map("title", "a", "count", 1, "excess", "x"))).doesNotContain("excess");
  }

  @Test
  void takesAnyNumberThatIsExact() {
    byte[] bytes = ORDER.encode(map("title", "a", "count", 5));

    assertThat(ORDER.encode(map("title", "a", "count", 5.0))).isEqualTo(bytes);
    assertThat(ORDER.encode(map("title", "a", "count", (short) 5))).isEqualTo(bytes);
    assertThat(ORDER.encode(map("title", "a", "count", BigInteger.valueOf(5)))).isEqualTo(bytes);
    assertRefused(map("title", "a", "count", 5.5), "$.count: `5.5` is not a valid `int`.");
    assertRefused(
        map("title", "a", "count", 1, "price", (1L << 53) + 1),
        "$.price: `9007199254740993` is not a valid `number`.");
    assertRefused(
        map("title", "a", "count", 1, "single", 0.1), "$.single: `0.1` is not a valid `float32`.");
  }

  @Test
  void namesThePlaceOfWhatCannotBeWritten() {
    Map<String, @Nullable Object> part = map("title", "p", "count", "many");

    assertRefused(map("count", 1), "$: Missing required property `title`.");
    assertRefused(
        map("title", "a", "count", 1, "parts", List.of(part)),
        "$.parts[0].count: Expected type to be `number`, actually `string`.");
    assertRefused(
        map("title", "a", "count", 1, "level", "high"),
        "$.level: `high` is not a valid enum member.");
    assertRefused("text", "$: Expected type to be `Object`, actually `string`.");
    assertRefused(
        map("title", "a", "count", 1, "byNumber", map("01", "x")),
        "$.byNumber: `01` is not a valid key, the key here should be a `number`.");
    assertRefused(
        map("title", "a", "count", 1, "level", DynamicCodec.UNRECOGNIZED),
        "$.level: UNRECOGNIZED cannot be written");
    assertThatThrownBy(() -> ORDER.toJson(map("title", "a", "count", 1, "parts", List.of(part))))
        .isInstanceOf(CodecException.class)
        .hasMessage("Property `parts.0.count`: Expected type to be `number`, actually `string`.")
        .extracting(e -> ((CodecException) e).path())
        .isEqualTo("$.parts[0].count");
  }

  @Test
  void namesThePlaceOfWhatCannotBeRead() {
    assertUnreadable("a1000c", "$: Missing required property `title`.");
    assertUnreadable("a2000005f5", "$.title: expected text, found boolean");
    assertUnreadable("a300000561610909", "$.level: `9` is not a valid enum member.");
    assertUnreadable("a3000102187f056161", null);
    assertUnreadable("a30001021880056161", "$.small: `128` is not a valid `int8`.");
    assertUnreadable("a300000561610c82a2000005616105", "$.parts[1]: expected map, found int");
    assertUnreadable(
        "a300000561610fa1627830616f",
        "$.byNumber: `x0` is not a valid key, the key here should be" + " a `number`.");
    assertUnreadable(
        "a3000005616113a2006161646b696e6401", "$.open: key `kind` is the name of a field");
  }

  @Test
  void readsTypesThatAreNoObjects() {
    DynamicCodec names = Shop.codec("shop/Names");
    DynamicCodec name = Shop.codec("shop/Name");
    DynamicCodec orders = Shop.codec("shop/Orders");

    assertThat(names.fromJson("[\"a\",null]")).isEqualTo(Arrays.asList("a", null));
    assertThat(names.decode(names.encode(Arrays.asList("a", null))))
        .isEqualTo(Arrays.asList("a", null));
    assertThat(name.fromJson("null")).isNull();
    assertThat(name.decode(name.encode(null))).isNull();
    assertThatThrownBy(() -> orders.decode(HexFormat.of().parseHex("81a10000")))
        .hasMessage("$[0]: Missing required property `title`.");
    assertThatThrownBy(() -> Shop.codec("shop/Odrer"))
        .isInstanceOf(DescriptorException.class)
        .hasMessage("Cannot find schema: shop/Odrer");
  }

  @Test
  void givesTheNamesOfFieldsToTheNotation() {
    Map<String, @Nullable Object> part = map("title", "p", "count", 2L, "note", "n");
    Map<String, @Nullable Object> order = map("title", "t", "count", 1L, "parts", List.of(part));
    order.put("byName", map("1", true));
    order.put("open", map("kind", "k", "e", 5.0));
    StringBuilder shown = new StringBuilder();

    CborNotation.append(shown, ORDER.encode(order), ORDER);

    assertThat(shown)
        .hasToString(
            """
            {
              0 /count/: 1,
              5 /title/: "t",
              9 /level/: 1,
              10 /note/: null,
              12 /parts/: [
                {
                  0 /count/: 2,
                  5 /title/: "p",
                  9 /level/: 1,
                  10 /note/: "n",
                  20 /wideDefault/: -9007199254740993
                }
              ],
              14 /byName/: {"1": true},
              19 /open/: {0 /kind/: "k", "e": 5},
              20 /wideDefault/: -9007199254740993
            }""");
  }

  @Test
  void refusesValuesThatContainThemselves() {
    Map<String, @Nullable Object> order = map("title", "a", "count", 1);
    order.put("parts", List.of(order));

    assertThatThrownBy(() -> ORDER.encode(order)).hasMessageContaining("nested deeper than 64");
    assertThatThrownBy(() -> ORDER.toJson(order)).hasMessageContaining("nested deeper than 64");
  }

  private static Map<String, @Nullable Object> full() {
    Map<String, @Nullable Object> part =
        map("title", "p", "count", 2L, "level", 5L, "note", "n", "wideDefault", 1L);
    Map<String, @Nullable Object> order = map("title", "t", "count", -1L, "price", 1.5);
    order.put("small", -128L);
    order.put("wide", Long.MIN_VALUE);
    order.put("natural", new BigInteger("18446744073709551615"));
    order.put("big", BigInteger.ONE.shiftLeft(100));
    order.put("when", Instant.parse("2024-01-02T03:04:05.678Z"));
    order.put("blob", Bytes.copyOf((byte) 0, (byte) 255));
    order.put("level", "other");
    order.put("note", null);
    order.put("tags", List.of("ü", ""));
    order.put("parts", List.of(part));
    order.put("owner", map("name", "o", "age", 3L));
    order.put("byName", map("x", true));
    order.put("byNumber", map("-7", "m"));
    order.put("single", (double) 0.1f);
    order.put("extra", map("a", Arrays.<@Nullable Object>asList(1L, null, 2.5)));
    order.put("key", new UUID(1, 2));
    order.put("open", map("kind", "k", "e", 5.0));
    order.put("wideDefault", 7L);
    return order;
  }

  private static Map<String, @Nullable Object> map(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }

  private static void assertRefused(Object value, String message) {
    assertThatThrownBy(() -> ORDER.encode(value))
        .isInstanceOf(CodecException.class)
        .hasMessage(message);
  }

  /** Expects a message, or that the bytes are read if it is null. */
  private static void assertUnreadable(String hex, @Nullable String message) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    if (message == null) {
      assertThat(ORDER.decode(bytes)).isNotNull();
      return;
    }
    assertThatThrownBy(() -> ORDER.decode(bytes))
        .isInstanceOf(CodecException.class)
        .hasMessage(message);
  }
}
