package dev.tsrpc.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.FrozenMap;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules "read strictly": each of what is refused, beside what is not. */
final class StrictTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "c080", // overlong: NUL
        "c1bf", // overlong: DEL
        "e08080", // overlong in three
        "e09fbf",
        "f0808080", // overlong in four
        "f08fbfbf",
        "eda080", // the first surrogate
        "edbfbf", // the last one
        "eda080edb080", // a pair of them
        "f4908080", // above U+10FFFF
        "f5808080",
        "80", // a continuation alone
        "c3", // cut off
        "e6b0",
        "f09085",
        "c328", // a continuation is missing
        "e228a1",
        "fe",
        "ff"
      })
  void refusesTextThatIsNotUtf8(String hex) {
    for (String around : List.of("", "61", "61".repeat(8), "61".repeat(30), "c3bc".repeat(50))) {
      byte[] text = Hex.bytes(around + hex + around);
      byte[] item = new CborWriter().bytes(Bytes.copyOf(text)).toByteArray();
      item[0] |= 0x20;
      assertRefused(item, CborReader::text, "text is not valid UTF-8");
      assertRefused(item, CborReader::skip, "text is not valid UTF-8");
    }
  }

  @Test
  void takesReplacementCharactersThatWereSent() {
    String text = "\ufffd" + "a".repeat(50) + "\ufffd";

    assertThat(new CborReader(new CborWriter().text(text).toByteArray()).text()).isEqualTo(text);
    assertThat(reader("63efbfbd").text()).isEqualTo("\ufffd");
  }

  @Test
  void refusesLoneSurrogatesOfAllLengths() {
    for (int length : List.of(0, 3, 22, 23, 24, 63, 64, 65, 126, 127, 128, 129, 300)) {
      for (String lone : List.of("\ud800", "\udc00", "\udc00\ud800")) {
        String before = "a".repeat(length) + lone;
        assertThatThrownBy(() -> new CborWriter().text(before)).isInstanceOf(CodecException.class);
        String between = "?".repeat(length) + lone + "ü";
        assertThatThrownBy(() -> new CborWriter().text(between)).isInstanceOf(CodecException.class);
      }
      String pair = "a?".repeat(length) + "\ud83d\ude00";
      assertThat(new CborReader(new CborWriter().text(pair).toByteArray()).text()).isEqualTo(pair);
    }
  }

  @Test
  void refusesDuplicateKeys() {
    assertRefused("a2616101616102", CborReader::any, "duplicate key `a`");
    assertRefused("a2616101616102", CborReader::skip, "duplicate key");
    assertRefused("bf01010101ff", CborReader::skip, "duplicate key");
    assertRefused("a2 0101 0102", StrictTest::fields, "duplicate key, or keys out of order");
    assertRefused("a2 0201 0102", StrictTest::fields, "duplicate key, or keys out of order");
    assertRefused("a2 0701 0702", StrictTest::fields, "duplicate key, or keys out of order");
    assertRefused("a2 20a0 0102", StrictTest::fields, "duplicate key, or keys out of order");
    assertRefused("a2 21a0 20a0", StrictTest::fields, "duplicate key, or keys out of order");
    assertRefused("a2 616101 0102", StrictTest::fields, "duplicate key, or keys out of order");
    assertRefused("a2 613101 613102", StrictTest::numberKeys, "duplicate key `1`");
  }

  @Test
  void numberKeysHaveOneForm() {
    assertThat(numberKeys(reader("a2 613101 622d3102"))).isEqualTo(Map.of(1L, 1L, -1L, 2L));
    for (String hex :
        List.of("a1 60 01", "a1 623031 01", "a1 622b31 01", "a1 6161 01", "a1 01 01")) {
      assertThatThrownBy(() -> numberKeys(reader(hex))).isInstanceOf(CodecException.class);
    }
  }

  @Test
  void refusesTrailingBytes() {
    CborReader in = reader("0000");
    in.skip();

    assertThatThrownBy(in::end).hasMessage("$: 1 bytes after the end");
  }

  @Test
  void readsNumbersOnlyIfExact() {
    assertThat(reader("1b0020000000000001".replace("01", "00")).number()).isEqualTo(0x1p53);
    assertRefused(
        "1b0020000000000001", CborReader::number, "`9007199254740993` is not exactly a double");
    assertRefused(
        "1b7fffffffffffffff", CborReader::number, "`9223372036854775807` is not exactly a double");
    assertRefused("f97e00", CborReader::number, "`NaN` is not a valid `number`.");
    assertThat(reader("f97e00").float64()).isNaN();
    assertRefused("fb3ff199999999999a", CborReader::float32, "`1.1` is not a valid `float32`.");
    assertThat(reader("f94000").int64()).isEqualTo(2);
    assertRefused("f93e00", CborReader::int64, "`1.5` is not a valid `int`.");
    assertRefused(
        "fb43e0000000000000", CborReader::int64, "`9.223372036854776E18` is not a valid `int`.");
    assertRefused("1b8000000000000000", CborReader::int64, "int of more than 64 bits");
    assertThat(reader("3b7fffffffffffffff").int64()).isEqualTo(Long.MIN_VALUE);
    assertThat(reader("1bffffffffffffffff").uint64()).isEqualTo(-1);
    assertThat(reader("c248ffffffffffffffff").uint64()).isEqualTo(-1);
    assertThat(reader("c34107").int64()).isEqualTo(-8);
    assertRefused(
        "c248ffffffffffffffff", CborReader::int64, "`18446744073709551615` is not a valid `int`.");
    assertRefused("20", CborReader::uint64, "`-1` is not a valid `uint64`.");
    assertRefused(
        "1b0020000000000000", CborReader::integer, "`9007199254740992` is not a valid `int`.");
    assertRefused("20", CborReader::uint, "`-1` is not a valid `uint`.");
    assertRefused("190100", CborReader::uint8, "`256` is not a valid `uint8`.");
    assertRefused("3880", CborReader::int8, "`-129` is not a valid `int8`.");
    assertRefused("1a00010000", CborReader::uint16, "`65536` is not a valid `uint16`.");
    assertRefused("198000", CborReader::int16, "`32768` is not a valid `int16`.");
    assertRefused("1a80000000", CborReader::int32, "`2147483648` is not a valid `int32`.");
    assertRefused(
        "1b0000000100000000", CborReader::uint32, "`4294967296` is not a valid `uint32`.");
  }

  @Test
  void writesNumbersAsShortAsIsExact() {
    assertWritten(out -> out.number(3), "03");
    assertWritten(out -> out.number(-0.0), "fa80000000");
    assertWritten(out -> out.number(0x1p53 - 1), "1b001fffffffffffff");
    assertWritten(out -> out.number(0x1p53), "fa5a000000");
    assertWritten(out -> out.number(0.5), "fa3f000000");
    assertWritten(out -> out.number(0.1), "fb3fb999999999999a");
    assertWritten(out -> out.float64(Double.NaN), "fa7fc00000");
    assertThatThrownBy(() -> new CborWriter().number(Double.NEGATIVE_INFINITY))
        .hasMessage("$: `-Infinity` is not a valid `number`.");
    assertThatThrownBy(() -> new CborWriter().uint8(256)).isInstanceOf(CodecException.class);
    assertThatThrownBy(() -> new CborWriter().integer(1L << 53)).isInstanceOf(CodecException.class);
  }

  @Test
  void bigintsHaveAtMost4096Bits() {
    BigInteger largest = BigInteger.ONE.shiftLeft(4096).subtract(BigInteger.ONE);
    for (BigInteger value : List.of(largest, largest.not(), BigInteger.ONE.shiftLeft(64))) {
      byte[] bytes = new CborWriter().bigint(value).toByteArray();
      assertThat(new CborReader(bytes).bigint()).isEqualTo(value);
    }
    assertThatThrownBy(() -> new CborWriter().bigint(largest.add(BigInteger.ONE)))
        .hasMessage("$: bigint of more than 4096 bits");
    assertRefused(
        "c2590201" + "01".repeat(513), CborReader::bigint, "bigint of more than 4096 bits");
  }

  @Test
  void nestsAtMost64DeepWhenReadAndWritten() {
    assertThat(reader("81".repeat(63) + "80").any()).isInstanceOf(List.class);
    assertRefused("81".repeat(64) + "80", CborReader::any, "nested deeper than 64");
    assertRefused("a16161".repeat(64) + "a0", CborReader::any, "nested deeper than 64");
    assertRefused("81".repeat(256) + "80", CborReader::skip, "nested deeper than 256");

    List<?> deepest = List.of();
    for (int i = 1; i < 64; i++) {
      deepest = List.of(deepest);
    }
    List<?> tooDeep = List.of(deepest);
    assertThat(new CborWriter().any(deepest).size()).isEqualTo(64);
    assertThatThrownBy(() -> new CborWriter().any(tooDeep)).hasMessage("$: nested deeper than 64");
  }

  @Test
  void allowsOneTag() {
    assertThat(reader("d9d9f7 01").any()).isEqualTo(1L);
    assertRefused("c1c100", CborReader::any, "a tag in a tag");
    assertRefused("c1c100", CborReader::skip, "a tag in a tag");
  }

  @Test
  void countsMustFitIntoTheBytes() {
    for (String hex :
        List.of(
            "9a7fffffff", "9bffffffffffffffff", "ba40000000", "bb0000000100000000", "9818 00")) {
      assertThatThrownBy(() -> reader(hex).any()).hasMessageContaining("does not fit");
      assertThatThrownBy(() -> reader(hex).skip()).hasMessageContaining("does not fit");
    }
  }

  @Test
  void allowsAMillionElements() {
    byte[] allowed = new byte[1_000_005];
    allowed[0] = (byte) 0x9a;
    Hex.put(allowed, 1, 1_000_000);
    byte[] tooMany = Arrays.copyOf(allowed, 1_000_006);
    Hex.put(tooMany, 1, 1_000_001);
    byte[] indefinite = new byte[1_000_003];
    indefinite[0] = (byte) 0x9f;
    indefinite[1_000_002] = (byte) 0xff;

    assertThat((List<?>) new CborReader(allowed).any()).hasSize(1_000_000);
    assertRefused(tooMany, CborReader::any, "more than 1000000 elements");
    assertRefused(tooMany, CborReader::skip, "more than 1000000 elements");
    assertRefused(indefinite, CborReader::any, "more than 1000000 elements");
    assertRefused(indefinite, CborReader::skip, "more than 1000000 elements");
    assertThatThrownBy(() -> new CborWriter().any(Collections.nCopies(1_000_001, 0L)))
        .hasMessage("$: more than 1000000 elements");
  }

  private static void fields(CborReader in) {
    long outer = in.beginMap();
    if (in.hasKey(1)) {
      in.int64();
    }
    if (in.hasKey(5)) {
      in.int64();
    }
    in.endPart(in.beginPart(-1));
    in.endMap(outer);
  }

  private static Map<Long, Long> numberKeys(CborReader in) {
    FrozenMap.Builder<Long, Long> map = FrozenMap.builder();
    long outer = in.beginMap();
    while (in.hasNext()) {
      long key = in.entryNumberKey(map);
      map.put(key, in.int64());
    }
    in.endMap(outer);
    return map.build();
  }

  private static void assertWritten(Function<CborWriter, CborWriter> write, String hex) {
    assertThat(Hex.of(write.apply(new CborWriter(0)).toByteArray())).isEqualTo(hex);
  }

  private static void assertRefused(String hex, Consumer<CborReader> read, String reason) {
    assertRefused(Hex.bytes(hex), read, reason);
  }

  private static void assertRefused(byte[] bytes, Consumer<CborReader> read, String reason) {
    assertThatThrownBy(() -> read.accept(new CborReader(bytes)))
        .isInstanceOf(CodecException.class)
        .hasMessage("$: " + reason);
  }

  private static CborReader reader(String hex) {
    return new CborReader(Hex.bytes(hex));
  }
}
