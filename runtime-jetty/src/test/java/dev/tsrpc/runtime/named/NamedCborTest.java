package dev.tsrpc.runtime.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.dynamic.Descriptor;
import dev.tsrpc.runtime.dynamic.DynamicCodec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** CBOR with names, and jackson-databind's view of it. */
final class NamedCborTest {
  private static final String PROPERTIES =
      """
      [{"id":0,"name":"a","type":{"type":"String"}},
       {"id":1,"name":"n","type":{"type":"Number"},"optional":true},
       {"id":2,"name":"i","type":{"type":"Number","scalarType":"int"},"optional":true},
       {"id":3,"name":"d","type":{"type":"Date"},"optional":true},
       {"id":4,"name":"b","type":{"type":"Buffer","arrayType":"Uint8Array"},"optional":true},
       {"id":5,"name":"x","type":{"type":"Any"},"optional":true},
       {"id":6,"name":"l","type":{"type":"Array","elementType":{"type":"Reference","target":"t/T"}},
        "optional":true},
       {"id":7,"name":"m","type":{"type":"Interface",
        "indexSignature":{"keyType":"Number","type":{"type":"Boolean"}}},"optional":true}]
      """;
  private static final DynamicCodec CODEC =
      DynamicCodec.of(
          Descriptor.parse(
              "{\"services\":[],\"types\":{\"t/T\":{\"type\":\"Interface\",\"properties\":"
                  + PROPERTIES
                  + "}}}"),
          "t/T");

  @Test
  void writesMapsOfNamesWithTheirLengths() {
    Map<String, Object> value =
        Map.of("a", "x", "l", List.of(Map.of("a", "")), "b", Bytes.copyOf((byte) 1, (byte) 2));

    assertThat(HexFormat.of().formatHex(NamedCbor.encode(CODEC, value)))
        .isEqualTo("a3" + "61616178" + "6162420102" + "616c81" + "a1616160");
  }

  @Test
  void isReadByDatabindAsTheJsonIs() throws Exception {
    Map<String, @Nullable Object> value =
        Map.of(
            "a",
            "ü\u0000😀",
            "n",
            1.5,
            "i",
            -(1L << 53) + 1,
            "d",
            Instant.ofEpochMilli(-1),
            "x",
            Arrays.asList(1L, null, true, "s", Map.of("k", 1e300)),
            "m",
            Map.of("-7", true));

    byte[] bytes = NamedCbor.encode(CODEC, value);

    JsonNode json = JsonMapper.shared().readTree(CODEC.toJson(value));
    assertThat(new CBORMapper().readTree(bytes).toString()).isEqualTo(json.toString());
    assertThat(NamedCbor.decode(CODEC, bytes)).isEqualTo(value);
  }

  @Test
  void keepsBytesInAnyValue() {
    Map<String, Object> value = Map.of("a", "", "x", Map.of("k", Bytes.copyOf((byte) -1)));

    assertThat(NamedCbor.decode(CODEC, NamedCbor.encode(CODEC, value))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          bf 6161 7f 6178 6179 ff ff               => {a=xy}
          a2 6161 60 616e f93e00                   => {a=, n=1.5}
          a2 6161 60 616e 1bffffffffffffffff       => {a=, n=1.8446744073709552E19}
          a2 6161 60 6169 f93c00                   => {a=, i=1}
          d9d9f7 a1 6161 60                        => {a=}
          a2 6161 60 6164 c0 7818313937302d30312d30315430303a30303a30312e3030305a => {a=, d=1970-01-01T00:00:01Z}
          a2 6161 60 6164 1903e8                   => {a=, d=1970-01-01T00:00:01Z}
          a2 6161 60 6162 6441513d3d               => {a=, b=Bytes[1: 01]}
          a2 6161 60 616e f7                       => {a=}
          a2 6161 60 616d a1 05 f5                 => {a=, m={5=true}}
          a2 6161 60 7a 00000002 7a7a 9f 01 ff     => {a=}
          a2 6161 60 6178 c3 4101                  => {a=, x=-2}
          """)
  void readsWhatOthersWrite(String hex, String value) {
    assertThat(Objects.toString(NamedCbor.decode(CODEC, bytes(hex)))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          a0                              => Missing required property `a`.
          a1 6161 01                      => Property `a`: Expected type to be `string`, actually `number`.
          a1 6161 4101                    => Property `a`: Expected type to be `string`, actually `Uint8Array`.
          a2 6161 60 616e f97e00          => Property `n`: `NaN` is not a valid `number`.
          a2 6161 60 616e fb7ff0000000000000 => Property `n`: `Infinity` is not a valid `number`.
          a2 6161 60 6169 1bffffffffffffffff => Property `i`: `18446744073709551615` is not a valid `int`.
          a2 6161 60 616c 81 a1 6161 f5   => Property `l.0.a`: Expected type to be `string`, actually `boolean`.
          a2 6161 60 616d a1 6178 f5      => Property `m`: `x` is not a valid key, the key here should be a `number`.
          a2 6161 60 6162 f0              => Property `b`: a simple value that means nothing
          a2 6161 60 6178 f0              => Property `x`: a simple value that means nothing
          a2 6161 60 6162 6121            => Property `b`: `!` is not a valid `Uint8Array`.
          a2 6161 60 6164 c1 1903e8       => $: unexpected tag 1
          a1 6161 c0 c0 60                => $: a tag in a tag
          a2 6161 60 6161 60              => $: duplicate key
          a2 6161 60 4161 60              => $: expected a key, found bytes
          a1 6161 61ff                    => $: text is not valid UTF-8
          a1 6161 60 00                   => $: 1 bytes after the end
          a1 6161 7801                    => $: text of 1 does not fit
          ff                              => $: expected a value, found break
          """)
  void refusesInTsrpcsWordsAndInThoseOfCbor(String hex, String message) {
    assertThatThrownBy(() -> NamedCbor.decode(CODEC, bytes(hex)))
        .isInstanceOf(CodecException.class)
        .hasMessage(message);
  }

  @Test
  void refusesEachTruncation() {
    byte[] bytes = NamedCbor.encode(CODEC, Map.of("a", "x", "l", List.of(Map.of("a", "y"))));

    for (int end = 0; end < bytes.length; end++) {
      byte[] cut = Arrays.copyOf(bytes, end);
      assertThatThrownBy(() -> NamedCbor.decode(CODEC, cut)).isInstanceOf(CodecException.class);
    }
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
