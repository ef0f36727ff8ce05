package dev.tsrpc.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes that are made to cost much: the work (heads and bytes looked at) is linear in their number,
 * in the first pass and in the one that finds the path.
 */
final class BombTest {
  private static final int FIVE_MEGABYTES = 5_000_000;

  /** Bytes made of a beginning, a unit again and again, and an end. */
  record Bomb(String name, String start, String unit, String end) {
    byte[] bytes(int size) {
      byte[] part = HexFormat.of().parseHex(unit);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(size + 64);
      bytes.writeBytes(HexFormat.of().parseHex(start));
      while (bytes.size() < size) {
        bytes.writeBytes(part);
      }
      bytes.writeBytes(HexFormat.of().parseHex(end));
      return bytes.toByteArray();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Bomb> bombs() {
    return List.of(
        new Bomb("tags", "", "c1", "00"),
        new Bomb("tags of many bytes", "", "dbffffffffffffffff", "00"),
        new Bomb("arrays", "", "81", "00"),
        new Bomb("indefinite arrays", "", "9f", ""),
        new Bomb("maps", "", "a16161", "00"),
        new Bomb("indefinite maps", "", "bf00", ""),
        new Bomb("arrays with a sibling", "", "8200", "00"),
        new Bomb("pieces of text", "7f", "6161", "ff"),
        new Bomb("empty pieces of text", "7f", "60", "ff"),
        new Bomb("pieces of bytes", "5f", "4101", "ff"),
        new Bomb("pieces without end", "7f", "6161", ""),
        new Bomb("pieces in pieces", "", "7f", ""),
        new Bomb("a huge count of elements", "9a7fffffff", "00", ""),
        new Bomb("a huge count of entries", "ba3fffffff", "6100", ""),
        new Bomb("huge counts", "", "9a7fffffff", ""),
        new Bomb("huge texts", "9f", "7a00ffffff", ""),
        new Bomb("text that ends badly", "7a004c4b40", "61", "ff"),
        new Bomb("text of bad UTF-8", "7a004c4b40", "eda080", ""),
        new Bomb("text of replacements", "7a004c4b40", "efbfbd", ""),
        new Bomb("elements", "9f", "00", "ff"),
        new Bomb("empty arrays", "9f", "80", "ff"),
        new Bomb("one key again and again", "bf", "616100", "ff"));
  }

  static List<Consumer<CborReader>> readings() {
    return List.of(CborReader::any, CborReader::skip, BombTest::text, BombTest::record);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void workIsLinear(Bomb bomb) {
    for (Consumer<CborReader> reading : readings()) {
      long one = work(bomb.bytes(100_000), reading);
      long two = work(bomb.bytes(200_000), reading);

      assertThat(two).isLessThanOrEqualTo(one * 5 / 2 + 100);
      assertThat(two).isLessThanOrEqualTo(6 * 200_000);
    }
  }

  @ParameterizedTest
  @MethodSource("bombs")
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void fiveMegabytesAreNoTrouble(Bomb bomb) {
    byte[] bytes = bomb.bytes(FIVE_MEGABYTES);
    for (Consumer<CborReader> reading : readings()) {
      assertThat(work(bytes, reading)).isLessThanOrEqualTo(6L * FIVE_MEGABYTES);
    }
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void nothingIsAllocatedBeforeItIsThere(Bomb bomb) {
    byte[] bytes = Arrays.copyOf(bomb.bytes(100), 100);
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    for (Consumer<CborReader> reading : readings()) {
      work(bytes, reading);
      long before = threads.getCurrentThreadAllocatedBytes();
      work(bytes, reading);
      assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100_000);
    }
  }

  private static long work(byte[] bytes, Consumer<CborReader> reading) {
    CborReader in = new CborReader(bytes);
    try {
      reading.accept(in);
      return in.work;
    } catch (CodecException e) {
      return in.work + ErrorPath.walk(e, new TextRecord(), bytes, 0, bytes.length).work();
    }
  }

  private static void text(CborReader in) {
    in.text();
  }

  private static void record(CborReader in) {
    new TextRecord().read(in);
  }

  /** A record with one field, 5; all else is skipped. */
  private static final class TextRecord implements CborOnly<String> {
    @Override
    public String typeId() {
      return "record";
    }

    @Override
    public void write(CborWriter out, String value) {
      out.text(value);
    }

    @Override
    public String read(CborReader in) {
      long outer = in.beginMap();
      String text = in.hasKey(5) ? in.text() : "";
      in.endMap(outer);
      return text;
    }
  }
}
