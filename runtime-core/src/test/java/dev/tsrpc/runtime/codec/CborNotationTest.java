package dev.tsrpc.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diagnostic notation, by the examples of RFC 8949 and by our own types. */
final class CborNotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          00                         => 0
          1bffffffffffffffff         => 18446744073709551615
          3bffffffffffffffff         => -18446744073709551616
          1805                       => 5_0
          190005                     => 5_1
          1b0000000000000005         => 5_3
          f90000                     => 0.0_1
          f98000                     => -0.0_1
          fa47c35000                 => 100000.0
          fb3ff199999999999a         => 1.1
          fb3ff8000000000000         => 1.5_3
          f97c00                     => Infinity_1
          fa7fc00000                 => NaN
          f4                         => false
          f6                         => null
          f7                         => undefined
          f0                         => simple(16)
          f8ff                       => simple(255)
          c074323031332d30332d32315432303a30343a30305a => 0("2013-03-21T20:04:00Z")
          c249010000000000000000     => 2(h'010000000000000000')
          d74401020304               => 23(h'01020304')
          d818456449455446           => 24(h'6449455446')
          40                         => h''
          6449455446                 => "IETF"
          62225c                     => "\\"\\\\"
          62c3bc                     => "ü"
          630a0d09                   => "\\u000a\\u000d\\u0009"
          63e280ae                   => "\\u202e"
          80                         => []
          83010203                   => [1, 2, 3]
          8301820203820405           => [1, [2, 3], [4, 5]]
          98020102                   => [_0 1, 2]
          a201020304                 => {1: 2, 3: 4}
          a26161016162820203         => {"a": 1, "b": [2, 3]}
          5f42010243030405ff         => (_ h'0102', h'030405')
          7f657374726561646d696e67ff => (_ "strea", "ming")
          9fff                       => [_ ]
          9f018202039f0405ffff       => [_ 1, [2, 3], [_ 4, 5]]
          bf61610161629f0203ffff     => {_ "a": 1, "b": [_ 2, 3]}
          """)
  void showsWhatTheStandardShows(String hex, String notation) {
    assertThat(shown(hex)).isEqualTo(notation);
  }

  @Test
  void breaksWhatIsLong() {
    String numbers = "01".repeat(30);

    assertThat(shown("a201981e" + numbers + "0280"))
        .startsWith("{\n  1: [\n    1,\n    1,\n")
        .endsWith("    1\n  ],\n  2: []\n}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          ''     => ''
          8301   => [
          a101   => {
          820161 => [1,
          a20102 => {
          a201020318 => {1:2,3:
          0001   => 0
          18     => ''
          1c     => ''
          ff     => ''
          62c328 => ''
          7f4101ff => (_
          f801   => ''
          9bffffffffffffffff => [
          """)
  void showsHowFarItCame(String hex, String notation) {
    StringBuilder out = new StringBuilder();

    assertThatThrownBy(() -> CborNotation.append(out, Hex.bytes(hex), null))
        .isInstanceOf(CodecException.class);
    assertThat(out.toString().replaceAll("\\s", "")).startsWith(notation);
  }

  @Test
  void endsOnBombs() {
    for (String bomb : new String[] {"81", "c1", "9f", "a100", "bf00", "d818"}) {
      assertThatThrownBy(() -> shown(bomb.repeat(1_000_000)))
          .isInstanceOf(CodecException.class)
          .hasMessageContaining("nested deeper");
    }
  }

  private static String shown(String hex) {
    StringBuilder out = new StringBuilder();
    CborNotation.append(out, Hex.bytes(hex), null);
    return out.toString();
  }
}
