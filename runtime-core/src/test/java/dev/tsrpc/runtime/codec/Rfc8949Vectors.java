package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Appendix A of RFC 8949, and Appendix F's strings that are not well-formed. */
final class Rfc8949Vectors {
  /**
   * What is in the data model of {@code any}.
   *
   * @param isShortest whether we write the value in the same bytes
   */
  record Vector(String hex, @Nullable Object value, boolean isShortest) {}

  static final List<Vector> VALUES =
      List.of(
          same("00", 0L),
          same("01", 1L),
          same("0a", 10L),
          same("17", 23L),
          same("1818", 24L),
          same("1819", 25L),
          same("1864", 100L),
          same("1903e8", 1000L),
          same("1a000f4240", 1_000_000L),
          same("1b000000e8d4a51000", 1_000_000_000_000L),
          same("1bffffffffffffffff", new BigInteger("18446744073709551615")),
          same("c249010000000000000000", new BigInteger("18446744073709551616")),
          same("3bffffffffffffffff", new BigInteger("-18446744073709551616")),
          same("c349010000000000000000", new BigInteger("-18446744073709551617")),
          same("20", -1L),
          same("29", -10L),
          same("3863", -100L),
          same("3903e7", -1000L),
          read("f90000", 0.0),
          read("f98000", -0.0),
          read("f93c00", 1.0),
          same("fb3ff199999999999a", 1.1),
          read("f93e00", 1.5),
          read("f97bff", 65504.0),
          same("fa47c35000", 100000.0),
          same("fa7f7fffff", 3.4028234663852886e+38),
          same("fb7e37e43c8800759c", 1.0e+300),
          read("f90001", 0x1p-24),
          read("f90400", 0.00006103515625),
          read("f9c400", -4.0),
          same("fbc010666666666666", -4.1),
          read("f97c00", Double.POSITIVE_INFINITY),
          read("f97e00", Double.NaN),
          read("f9fc00", Double.NEGATIVE_INFINITY),
          same("fa7f800000", Double.POSITIVE_INFINITY),
          same("fa7fc00000", Double.NaN),
          same("faff800000", Double.NEGATIVE_INFINITY),
          read("fb7ff0000000000000", Double.POSITIVE_INFINITY),
          read("fb7ff8000000000000", Double.NaN),
          read("fbfff0000000000000", Double.NEGATIVE_INFINITY),
          same("f4", false),
          same("f5", true),
          same("f6", null),
          read("f7", null),
          same(
              "c074323031332d30332d32315432303a30343a30305a",
              Instant.parse("2013-03-21T20:04:00Z")),
          read("c11a514b67b0", Instant.parse("2013-03-21T20:04:00Z")),
          read("c1fb41d452d9ec200000", Instant.parse("2013-03-21T20:04:00.5Z")),
          read("d74401020304", bytes(1, 2, 3, 4)),
          read("d818456449455446", bytes(0x64, 0x49, 0x45, 0x54, 0x46)),
          read("d82076687474703a2f2f7777772e6578616d706c652e636f6d", "http://www.example.com"),
          same("40", Bytes.EMPTY),
          same("4401020304", bytes(1, 2, 3, 4)),
          same("60", ""),
          same("6161", "a"),
          same("6449455446", "IETF"),
          same("62225c", "\"\\"),
          same("62c3bc", "ü"),
          same("63e6b0b4", "水"),
          same("64f0908591", "\ud800\udd51"),
          same("80", List.of()),
          same("83010203", List.of(1L, 2L, 3L)),
          same("8301820203820405", List.of(1L, List.of(2L, 3L), List.of(4L, 5L))),
          same("98190102030405060708090a0b0c0d0e0f101112131415161718181819", to25()),
          same("a0", Map.of()),
          same("a26161016162820203", map("a", 1L, "b", List.of(2L, 3L))),
          same("826161a161626163", List.of("a", Map.of("b", "c"))),
          same(
              "a56161614161626142616361436164614461656145",
              map("a", "A", "b", "B", "c", "C", "d", "D", "e", "E")),
          read("5f42010243030405ff", bytes(1, 2, 3, 4, 5)),
          read("7f657374726561646d696e67ff", "streaming"),
          read("9fff", List.of()),
          read("9f018202039f0405ffff", List.of(1L, List.of(2L, 3L), List.of(4L, 5L))),
          read("9f01820203820405ff", List.of(1L, List.of(2L, 3L), List.of(4L, 5L))),
          read("83018202039f0405ff", List.of(1L, List.of(2L, 3L), List.of(4L, 5L))),
          read("83019f0203ff820405", List.of(1L, List.of(2L, 3L), List.of(4L, 5L))),
          read("9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff", to25()),
          read("bf61610161629f0203ffff", map("a", 1L, "b", List.of(2L, 3L))),
          read("826161bf61626163ff", List.of("a", Map.of("b", "c"))),
          read("bf6346756ef563416d7421ff", map("Fun", true, "Amt", -2L)));

  /** What is well-formed but not in the data model; it can be skipped. */
  static final List<String> FOREIGN = List.of("f0", "f8ff", "a201020304");

  static final List<String> NOT_WELL_FORMED =
      Arrays.asList(
          ("18 19 1a 1b 1901 1a0102 1b01020304050607 38 58 78 98 9a01ff00 b8 d8 f8 f900 fa0000 "
                  + "fb000000 41 61 5affffffff00 5bffffffffffffffff010203 7affffffff00 "
                  + "7b7fffffffffffffff010203 81 818181818181818181 8200 a1 a20102 a100 a2000000 c0 "
                  + "5f4100 7f6100 9f 9f0102 bf bf01020102 819f 9f8000 9f9f9f9f9fffffffff "
                  + "9f819f819f9fffffff 1c 1d 1e 3c 3d 3e 5c 5d 5e 7c 7d 7e 9c 9d 9e bc bd be dc dd de "
                  + "fc fd fe f800 f801 f818 f81f 5f00ff 5f21ff 5f6100ff 5f80ff 5fa0ff 5fc000ff 5fe0ff "
                  + "7f4100ff 5f5f4100ffff 7f7f6100ffff ff 81ff 8200ff a1ff a1ff00 a100ff a20000ff 9f81ff "
                  + "9f829f819f9fffffffff bf00ff bf000000ff 1f 3f df")
              .split(" "));

  private Rfc8949Vectors() {}

  private static Vector same(String hex, @Nullable Object value) {
    return new Vector(hex, value, true);
  }

  private static Vector read(String hex, @Nullable Object value) {
    return new Vector(hex, value, false);
  }

  private static Bytes bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return Bytes.copyOf(bytes);
  }

  private static List<Object> to25() {
    return new ArrayList<>(LongStream.rangeClosed(1, 25).boxed().toList());
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
