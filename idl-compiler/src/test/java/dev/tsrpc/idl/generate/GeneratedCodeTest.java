package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.codec.Codec;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles what is generated, without a warning and against the runtime alone, and uses it. */
final class GeneratedCodeTest {
  private static final String WIDE =
      """
      enum Level { Low, Mid = 5, High, Other = "other" }
      enum Name { First = "first", Second = "second" }
      interface Scalars {
        flag: boolean
        text: string
        number: number
        precise: double
        single: float32
        integer: int
        natural: uint
        tiny: int8
        small: int16
        medium: int32
        large: int64
        tinyNatural: uint8
        smallNatural: uint16
        mediumNatural: uint32
        largeNatural: uint64
        big: bigint
        big64: bigint64
        bigNatural64: biguint64
        date: Date
        bytes: Uint8Array
        buffer: ArrayBuffer
        level: Level
        name: Name
      }
      interface Optionals {
        flag?: boolean
        text?: string | null
        integer: int | null
        tiny?: int8
        scalars?: Scalars
        level: Level | null
        list?: string[]
        map?: { [key: string]: int } | null
      }
      interface Defaults {
        text: string = "a\\"b\\\\c\\n"
        flag: boolean = true
        integer: int = -5
        number: number = 1.5
        whole: number = 2
        single: float32 = 0.5
        tiny: int8 = 7
        natural: uint64 = 18446744073709551615
        big: bigint = 123456789012345678901234567890
        level: Level = Level.High
        name: Name = Name.Second
        nothing: string | null = null
        some: int | null = 3
        someText: string | null = "x"
      }
      interface Collections {
        grid: int[][]
        holes: (string | null)[]
        items: { id: int; tags: { name: string }[] }[]
        byName: { [key: string]: Level }
        byId: { [key: number]: Scalars | null }
        deep: { [key: string]: { [key: number]: boolean[] }[] }
        ids: Ids
        pairs: Pairs
      }
      type Ids = uint[]
      type Pairs = { left: int; right: Ids | null }[]
      type Point = { x: number; y: number }
      interface Open {
        version: int
        point: Point
        [key: string]: Point
      }
      """;

  @TempDir static Path wideFolder;

  private static CompiledSources wide;

  @BeforeAll
  static void compileWide() throws Exception {
    wide = CompiledSources.of(Generated.of(WIDE), wideFolder);
  }

  @Test
  void offersTypedHandlesAndTheDescriptor(@TempDir Path folder) throws Exception {
    List<GeneratedFile> files =
        Generated.of(
            "@conf({ needLogin: true, roles: [\"member\", null, 1, 1.5], when: {} })"
                + " api Send { req { text: string } res { } }");
    CompiledSources sources = CompiledSources.of(files, folder);

    Proto proto = (Proto) sources.type("com.example.TestProto").getField("PROTO").get(null);

    Api<?, ?> send = Objects.requireNonNull(proto.api("Send"));
    assertThat(proto.descriptor()).startsWith("{").contains("PtlSend/ReqSend").endsWith("}\n");
    assertThat(send.conf().toString())
        .isEqualTo("{needLogin=true, roles=[member, null, 1, 1.5], when={}}");
    assertThat(send.reqCodec().typeId()).isEqualTo("PtlSend/ReqSend");
  }

  @Test
  void writesAndReadsEachScalar() throws Exception {
    Object value =
        wide.builder("com.example.Scalars")
            .set("flag", true)
            .set("text", "hé\u0000 😀")
            .set("number", 1.25)
            .set("precise", Double.MIN_VALUE)
            .set("single", 0.5f)
            .set("integer", -9_007_199_254_740_991L)
            .set("natural", 9_007_199_254_740_991L)
            .set("tiny", -128)
            .set("small", -32_768)
            .set("medium", Integer.MIN_VALUE)
            .set("large", Long.MIN_VALUE)
            .set("tinyNatural", 255)
            .set("smallNatural", 65_535)
            .set("mediumNatural", 4_294_967_295L)
            .set("largeNatural", -1L)
            .set("big", BigInteger.TEN.pow(100).negate())
            .set("big64", Long.MIN_VALUE)
            .set("bigNatural64", -1L)
            .set("date", Instant.ofEpochMilli(-1))
            .set("bytes", Bytes.copyOf((byte) 1, (byte) -1))
            .set("buffer", Bytes.EMPTY)
            .set("level", wide.constant("com.example.Level", "OTHER"))
            .set("name", wide.constant("com.example.Name", "SECOND"))
            .build();

    assertRoundTrip(wide.codec("com.example.ScalarsCodec"), value);
  }

  @Test
  void writesAndReadsWhatIsAbsentOrNull() throws Exception {
    Codec<Object> codec = wide.codec("com.example.OptionalsCodec");
    Object none = wide.builder("com.example.Optionals").build();
    Object all =
        wide.builder("com.example.Optionals")
            .set("flag", false)
            .set("text", "")
            .set("integer", 0L)
            .set("tiny", 1)
            .set("level", wide.constant("com.example.Level", "MID"))
            .set("list", List.of("a", "b"))
            .set("map", Map.of("x", 1L))
            .build();

    assertRoundTrip(codec, none);
    assertRoundTrip(codec, all);
    assertThat(codec.decode(new byte[] {(byte) 0xa0})).isEqualTo(none);
    assertThat(codec.fromJson("{}")).isEqualTo(none);
  }

  @Test
  void fillsInDefaults() throws Exception {
    Codec<Object> codec = wide.codec("com.example.DefaultsCodec");

    Object value = wide.builder("com.example.Defaults").build();

    assertThat(value.toString())
        .isEqualTo(
            "Defaults[text=a\"b\\c\n, flag=true, integer=-5, number=1.5, whole=2.0, single=0.5,"
                + " tiny=7, natural=-1, big=123456789012345678901234567890, level=HIGH,"
                + " name=SECOND, nothing=null, some=3, someText=x]");
    assertRoundTrip(codec, value);
    assertThat(codec.decode(new byte[] {(byte) 0xa0})).isEqualTo(value);
    assertThat(codec.fromJson("{}")).isEqualTo(value);
  }

  @Test
  void writesAndReadsListsMapsAndObjectsInBraces() throws Exception {
    Object tag = wide.builder("com.example.Collections$Items$Tags").set("name", "tag").build();
    Object item =
        wide.builder("com.example.Collections$Items")
            .set("id", 1L)
            .set("tags", List.of(tag, tag))
            .build();
    Object pair = wide.builder("com.example.PairsItem").set("left", 1L).set("right", null).build();
    Object value =
        wide.builder("com.example.Collections")
            .set("grid", List.of(List.of(1L, 2L), List.of()))
            .set("holes", Arrays.asList("a", null))
            .set("items", List.of(item))
            .set("byName", Map.of("low", wide.constant("com.example.Level", "LOW")))
            .set("byId", java.util.Collections.singletonMap(7L, null))
            .set("deep", Map.of("k", List.of(Map.of(3L, List.of(true)))))
            .set("ids", List.of(5L))
            .set("pairs", List.of(pair))
            .build();

    assertRoundTrip(wide.codec("com.example.CollectionsCodec"), value);
  }

  @Test
  void keepsWhatAnIndexSignatureLetsIn() throws Exception {
    Codec<Object> codec = wide.codec("com.example.OpenCodec");
    Object point = wide.builder("com.example.Point").set("x", 1.0).set("y", 2.0).build();
    Object value =
        wide.builder("com.example.Open")
            .set("version", 1L)
            .set("point", point)
            .set("entries", Map.of("here", point))
            .build();
    Object clash =
        wide.builder("com.example.Open")
            .set("version", 1L)
            .set("point", point)
            .set("entries", Map.of("version", point))
            .build();

    assertRoundTrip(codec, value);
    assertThatThrownBy(() -> codec.encode(clash)).hasMessageContaining("version");
  }

  @Test
  void refusesNullAndWhatTheBuilderMisses() throws Exception {
    assertThatThrownBy(() -> wide.builder("com.example.Point").set("x", 1.0).build())
        .hasRootCauseInstanceOf(NullPointerException.class)
        .hasRootCauseMessage("y");
    assertThatThrownBy(
            () ->
                wide.builder("com.example.Optionals").set("list", Arrays.asList("a", null)).build())
        .hasRootCauseInstanceOf(NullPointerException.class);
  }

  private static void assertRoundTrip(Codec<Object> codec, Object value) {
    assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
    assertThat(codec.fromJson(codec.toJson(value))).isEqualTo(value);
  }
}
