package dev.tsrpc.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tsrpc.runtime.codec.Rfc8949Vectors.Vector;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class Rfc8949Test {
  static List<Vector> vectors() {
    return Rfc8949Vectors.VALUES;
  }

  static List<String> notWellFormed() {
    return Rfc8949Vectors.NOT_WELL_FORMED;
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void readsEachVector(Vector vector) {
    CborReader in = new CborReader(Hex.bytes(vector.hex()));

    assertThat(in.any()).isEqualTo(vector.value());
    in.end();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void skipsEachVector(Vector vector) {
    CborReader in = new CborReader(Hex.bytes(vector.hex()));

    in.skip();

    in.end();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void writesEachVectorThatIsShortest(Vector vector) {
    CborWriter out = new CborWriter(0);

    out.any(vector.value());

    if (vector.isShortest()) {
      assertThat(Hex.of(out.toByteArray())).isEqualTo(vector.hex());
    } else {
      assertThat(new CborReader(out.toByteArray()).any()).isEqualTo(vector.value());
    }
  }

  @Test
  void skipsWhatIsNotInTheDataModelButRefusesToReadIt() {
    for (String hex : Rfc8949Vectors.FOREIGN) {
      CborReader in = new CborReader(Hex.bytes(hex));
      in.skip();
      in.end();
      assertRefused(hex, () -> new CborReader(Hex.bytes(hex)).any());
    }
  }

  @ParameterizedTest
  @MethodSource("notWellFormed")
  void refusesWhatIsNotWellFormed(String hex) {
    assertRefused(hex, () -> decode(Hex.bytes(hex), Reading.ANY));
    assertRefused(hex, () -> decode(Hex.bytes(hex), Reading.SKIP));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void refusesEachTruncation(Vector vector) {
    byte[] bytes = Hex.bytes(vector.hex());
    for (int length = 0; length < bytes.length; length++) {
      for (Codec<?> codec : List.of(Reading.ANY, Reading.SKIP)) {
        int end = length;
        assertRefused(vector.hex(), () -> new CborReader(bytes, 0, end).item(codec));
      }
    }
  }

  /** A pooled buffer holds other people's bytes: they must not complete what was cut off. */
  @ParameterizedTest
  @MethodSource("vectors")
  void refusesEachTruncationWithinALargerArray(Vector vector) {
    byte[] bytes = Hex.bytes(vector.hex());
    ByteArrayOutputStream larger = new ByteArrayOutputStream();
    larger.writeBytes(bytes);
    larger.writeBytes(bytes);
    larger.writeBytes(new byte[64]);
    for (int length = 0; length < bytes.length; length++) {
      for (Codec<?> codec : List.of(Reading.ANY, Reading.SKIP)) {
        int end = length;
        CborReader in = new CborReader(larger.toByteArray(), 0, end);
        assertRefused(vector.hex(), () -> in.item(codec));
      }
    }
  }

  private static void decode(byte[] bytes, Codec<?> codec) {
    codec.decode(bytes);
  }

  private static void assertRefused(String hex, ThrowingCallable read) {
    assertThatExceptionOfType(CodecException.class)
        .as(hex)
        .isThrownBy(read)
        .satisfies(e -> assertThat(e.path()).startsWith("$"));
  }

  /** Reads a value and does not keep it. */
  private record Reading(Consumer<CborReader> reader) implements CborOnly<String> {
    static final Reading ANY = new Reading(CborReader::any);
    static final Reading SKIP = new Reading(CborReader::skip);

    @Override
    public String typeId() {
      return "reading";
    }

    @Override
    public void write(CborWriter out, String value) {
      out.text(value);
    }

    @Override
    public String read(CborReader in) {
      reader.accept(in);
      return "done";
    }
  }
}
