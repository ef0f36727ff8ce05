package dev.tsrpc.runtime.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.codec.CodecException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** JSON that is meant to hurt: it is refused, or read, in time that is linear. */
@Timeout(20)
final class HostileJsonTest {
  private static final DynamicCodec ORDER = Shop.codec(Shop.ORDER);
  private static final int MANY = 1_000_000;

  @Test
  void refusesNumbersOfAMillionDigits() {
    String digits = "9".repeat(MANY);
    for (String number :
        new String[] {digits, "-" + digits, "0." + digits, digits + "e5", "1e" + digits}) {
      for (String field : new String[] {"small", "price", "wide", "big", "extra", "zz"}) {
        assertRefused("{\"title\":\"a\",\"count\":1,\"" + field + "\":" + number + "}");
      }
    }
    assertRefused("{\"title\":\"a\",\"count\":1,\"big\":\"" + digits + "\"}");
    assertRefused("{\"title\":\"a\",\"count\":1,\"big\":1e999999999}");
    assertRefused("{\"title\":\"a\",\"count\":1,\"wide\":1e999999999}");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String open = "{\"title\":\"a\",\"count\":1,\"parts\":[".repeat(100_000);

    assertRefused(open);
    assertRefused("{\"zz\":" + "[".repeat(MANY));
    assertRefused("{\"extra\":" + "[".repeat(MANY));
    assertRefused("{\"extra\":" + "{\"a\":".repeat(MANY));
    assertThat(ORDER.fromJson(order(30))).isNotNull();
    assertThatThrownBy(() -> ORDER.fromJson(order(33))).hasMessageContaining("nested deeper");
  }

  private static String order(int depth) {
    String start = "{\"title\":\"a\",\"count\":1,\"parts\":[";
    return start.repeat(depth) + "]}".repeat(depth);
  }

  @Test
  void refusesMoreElementsThanAMessageMayHave() {
    String tags = "\"\",".repeat(MANY + 1) + "\"\"";

    assertThatThrownBy(
            () -> ORDER.fromJson("{\"title\":\"a\",\"count\":1,\"tags\":[" + tags + "]}"))
        .hasMessageContaining("more than 1000000 elements");
    assertRefused("{\"zz\":[" + "0,".repeat(4 * MANY) + "0]}");
  }

  @Test
  void readsManyMistakesAndManyNamesInLinearTime() {
    String mistakes =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"k" + i + "\":[5]")
            .collect(Collectors.joining(","));

    assertThatThrownBy(
            () ->
                ORDER.fromJson(
                    "{\"title\":\"a\",\"count\":1,\"byName\":{" + mistakes + "},\"tags\":5}"))
        .hasMessage("Property `tags`: Expected type to be `Array`, actually `number`.");
    assertThat(ORDER.fromJson("{\"title\":\"a\",\"count\":1," + mistakes + "}")).isNotNull();
  }

  @Test
  void quotesLittleOfWhatItRefuses() {
    String name = "n".repeat(40_000);

    assertThatThrownBy(
            () ->
                ORDER.fromJson(
                    "{\"title\":\"a\",\"count\":1,\"byName\":{\"" + name + "\":\"" + name + "\"}}"))
        .satisfies(e -> assertThat(e.toString()).hasSizeLessThan(300));
    assertThatThrownBy(
            () -> ORDER.fromJson("{\"title\":\"a\",\"count\":1,\"level\":\"" + name + "\"}"))
        .satisfies(e -> assertThat(e.toString()).hasSizeLessThan(300));
  }

  @Test
  void parsesHugeDescriptors() {
    String chain =
        IntStream.range(0, 50_000)
            .mapToObj(
                i ->
                    "\"t/T"
                        + i
                        + "\":{\"type\":\"Interface\",\"properties\":[{\"id\":0,\"name\":\"next\","
                        + "\"type\":{\"type\":\"Reference\",\"target\":\"t/T"
                        + (i + 1) % 50_000
                        + "\"},\"optional\":true}]}")
            .collect(Collectors.joining(","));
    Descriptor descriptor = Descriptor.parse("{\"services\":[],\"types\":{" + chain + "}}");

    DynamicCodec codec = DynamicCodec.of(descriptor, "t/T7");

    assertThat(codec.fromJson("{\"next\":{\"next\":{}}}"))
        .isEqualTo(Map.of("next", Map.of("next", Map.of())));
  }

  private static void assertRefused(String json) {
    assertThatThrownBy(() -> ORDER.fromJson(json)).isInstanceOf(CodecException.class);
  }
}
