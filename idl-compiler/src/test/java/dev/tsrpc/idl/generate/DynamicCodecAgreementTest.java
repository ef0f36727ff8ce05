package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.dynamic.Descriptor;
import dev.tsrpc.runtime.dynamic.DynamicCodec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds generated codecs against the codec that needs none: same bytes, same refusals. */
final class DynamicCodecAgreementTest {
  private static final int VALUES = 150;
  private static final int MUTANTS = 20;
  static final String SCHEMA =
      """
      enum Level { Low, Mid = 5, High = -1, Other = "other", Big = 1.5 }
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
      }
      interface Optionals {
        flag?: boolean
        text?: string | null
        integer: int | null
        @id(40) tiny?: int8
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
        single: float32 = 0.1
        tiny: int8 = 7
        natural: uint64 = 18446744073709551615
        big: bigint = 123456789012345678901234567890
        level: Level = Level.High
        nothing: string | null = null
        some: int | null = 3
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
      interface Tree {
        label: string
        left?: Tree
        right: Tree | null
        children: Tree[]
        named: { [key: string]: Tree }
      }
      interface Empty {}
      """;
  static final List<String> TYPES =
      List.of("Scalars", "Optionals", "Defaults", "Collections", "Open", "Tree", "Empty", "Level");

  /** What is put into JSON, fitting or not. */
  private static final List<String> PIECES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "5",
          "1e400",
          "128",
          "\"\"",
          "\"a\"",
          "\"5\"",
          "\"AQ==\"",
          "{}",
          "[]",
          "[null]",
          "{\"a\":1}",
          "\"label\"",
          "\"text\"",
          "\"1970-01-01T00:00:00.000Z\"");

  @TempDir static Path folder;

  private static CompiledSources sources;
  private static Descriptor descriptor;

  @BeforeAll
  static void compile() throws Exception {
    sources = CompiledSources.of(Generated.of(SCHEMA), folder);
    Object proto = sources.type("com.example.TestProto").getField("PROTO").get(null);
    descriptor = Descriptor.parse(((Proto) Objects.requireNonNull(proto)).descriptor());
  }

  @Test
  void writesTheSameBytesAndReadsThemBack() throws Exception {
    for (String type : TYPES) {
      Codec<Object> generated = sources.codec("com.example." + type + "Codec");
      DynamicCodec dynamic = DynamicCodec.of(descriptor, "test/" + type);
      RandomValues values = new RandomValues(descriptor, new Random(7));
      for (int i = 0; i < VALUES; i++) {
        Object value = values.of("test/" + type);
        byte[] bytes = dynamic.encode(value);
        String hex = HexFormat.of().formatHex(bytes);

        assertThat(hex(generated.encode(generated.decode(bytes)))).as(type).isEqualTo(hex);
        assertThat(dynamic.decode(bytes)).as(type).isEqualTo(value);
        String json = dynamic.toJson(value);
        assertThat(dynamic.fromJson(json)).as(type).isEqualTo(value);
        assertThat(generated.toJson(generated.decode(bytes))).as(type).isEqualTo(json);
        assertThat(hex(generated.encode(generated.fromJson(json)))).as(type).isEqualTo(hex);
      }
    }
  }

  @Test
  void refusesTheSameBytesInTheSameWords() throws Exception {
    int refused = 0;
    for (String type : TYPES) {
      Codec<Object> generated = sources.codec("com.example." + type + "Codec");
      DynamicCodec dynamic = DynamicCodec.of(descriptor, "test/" + type);
      Random random = new Random(11);
      RandomValues values = new RandomValues(descriptor, random);
      for (int i = 0; i < VALUES; i++) {
        byte[] bytes = dynamic.encode(values.of("test/" + type));
        for (int j = 0; j < MUTANTS; j++) {
          byte[] mutant = mutant(bytes, random);
          String expected = outcome(generated, mutant);
          assertThat(outcome(dynamic, mutant))
              .as(() -> type + " " + hex(mutant))
              .isEqualTo(expected);
          refused += expected.startsWith("$") ? 1 : 0;
        }
      }
    }
    assertThat(refused).isGreaterThan(VALUES * MUTANTS);
  }

  @Test
  void refusesTheSameJsonInTheSameWords() throws Exception {
    int refused = 0;
    for (String type : TYPES) {
      Codec<Object> generated = sources.codec("com.example." + type + "Codec");
      DynamicCodec dynamic = DynamicCodec.of(descriptor, "test/" + type);
      Random random = new Random(13);
      RandomValues values = new RandomValues(descriptor, random);
      for (int i = 0; i < VALUES; i++) {
        String json = dynamic.toJson(values.of("test/" + type));
        for (int j = 0; j < MUTANTS / 4; j++) {
          String mutant = mutant(json, random);
          String expected = outcome(generated, mutant);
          assertThat(outcome(dynamic, mutant)).as(() -> type + " " + mutant).isEqualTo(expected);
          refused += expected.contains("`") ? 1 : 0;
        }
      }
    }
    assertThat(refused).isGreaterThan(VALUES);
  }

  /** Puts another value, or another name, in the place of one or two. */
  private static String mutant(String json, Random random) {
    List<String> tokens = new ArrayList<>(List.of(json.split("(?<=[:,\\[{])|(?=[,\\]}:])")));
    for (int i = random.nextInt(2); i >= 0; i--) {
      int at = random.nextInt(tokens.size());
      if (!tokens.get(at).matches("[:,{\\[\\]}]")) {
        tokens.set(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return String.join("", tokens);
  }

  /** Changes a byte, or takes one away, or puts one in, or cuts the rest off. */
  private static byte[] mutant(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int kind = random.nextInt(4);
    int length = kind == 1 ? bytes.length - 1 : kind == 2 ? bytes.length + 1 : bytes.length;
    byte[] mutant = new byte[kind == 3 ? at : length];
    for (int i = 0; i < mutant.length; i++) {
      int from = kind == 1 && i >= at ? i + 1 : kind == 2 && i > at ? i - 1 : i;
      mutant[i] = bytes[from];
    }
    if ((kind == 0 || kind == 2) && at < mutant.length) {
      mutant[at] = (byte) random.nextInt(256);
    }
    return mutant;
  }

  /** The bytes that are written of what was read, or the message of the refusal. */
  private static <T extends @Nullable Object> String outcome(Codec<T> codec, byte[] bytes) {
    T value;
    try {
      value = codec.decode(bytes);
    } catch (CodecException e) {
      return e.path() + ": " + e.reason();
    }
    return hex(codec.encode(value));
  }

  private static <T extends @Nullable Object> String outcome(Codec<T> codec, String json) {
    T value;
    try {
      value = codec.fromJson(json);
    } catch (CodecException e) {
      return Objects.requireNonNull(e.getMessage());
    }
    return codec.toJson(value);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
