package dev.tsrpc.benchmarks.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What our codec has to reach: faster than all peers but Fory, by given factors. */
final class Bar {
  private static final List<Contender> STRETCH =
      List.of(Contender.FORY_FIXED, Contender.FORY_COMPATIBLE);
  private static final double JACKSON_CBOR_FACTOR = 3.5;
  private static final double PROTOBUF_ENCODE_FACTOR = 1.4;
  private static final double PROTOBUF_DECODE_FACTOR = 2.0;
  private static final double PROTOBUF_SIZE = 1.15;
  private static final double TSBUFFER_SIZE = 1.10;

  private final Measurements measurements;
  private final Sizes sizes;

  Bar(Measurements measurements, Sizes sizes) {
    this.measurements = measurements;
    this.sizes = sizes;
  }

  /** Returns what {@code cell} falls short of; empty if it has reached the bar. */
  List<String> shortfalls(Cell cell) {
    List<String> shortfalls = new ArrayList<>();
    for (Contender peer : measurements.contenders()) {
      double ratio = peer == Contender.TSRPC ? Double.MAX_VALUE : measurements.ratio(peer, cell);
      if (!STRETCH.contains(peer) && ratio < factor(peer, cell)) {
        shortfalls.add(
            String.format(
                Locale.ROOT, "%.2f × %s, not %.1f", ratio, peer.word(), factor(peer, cell)));
      }
    }
    addAllocation(cell, shortfalls);
    if (cell.isEncode()) {
      addSize(cell.payload(), Contender.PROTOBUF.word(), PROTOBUF_SIZE, shortfalls);
      addSize(cell.payload(), Sizes.TSBUFFER, TSBUFFER_SIZE, shortfalls);
    }
    return shortfalls;
  }

  /** Returns Fory's modes with whether we are at least level with them. */
  String stretch(Cell cell) {
    List<String> words = new ArrayList<>();
    for (Contender peer : STRETCH) {
      if (measurements.has(peer, cell)) {
        double ratio = measurements.ratio(peer, cell);
        String verdict = ratio >= 1 ? "won" : "lost";
        words.add(String.format(Locale.ROOT, "%s %s (%.2f)", peer.word(), verdict, ratio));
      }
    }
    return String.join(", ", words);
  }

  private static double factor(Contender peer, Cell cell) {
    if (peer == Contender.JACKSON_CBOR) {
      return JACKSON_CBOR_FACTOR;
    }
    if (peer != Contender.PROTOBUF || cell.payload() == Payload.BLOB) {
      return 1;
    }
    return cell.isEncode() ? PROTOBUF_ENCODE_FACTOR : PROTOBUF_DECODE_FACTOR;
  }

  private void addAllocation(Cell cell, List<String> shortfalls) {
    double allocated = measurements.measurement(Contender.TSRPC, cell).allocated();
    long result = sizes.footprint(cell);
    if (allocated > result + 1) {
      shortfalls.add(
          String.format(Locale.ROOT, "allocates %.0f bytes for a result of %d", allocated, result));
    }
  }

  private void addSize(Payload payload, String peer, double factor, List<String> shortfalls) {
    if (sizes.size(peer, payload).isPresent()) {
      double ratio = (double) size(Contender.TSRPC.word(), payload) / size(peer, payload);
      if (ratio > factor) {
        shortfalls.add(
            String.format(Locale.ROOT, "%.2f × the size of %s, not %.2f", ratio, peer, factor));
      }
    }
  }

  private int size(String writer, Payload payload) {
    return sizes.size(writer, payload).orElseThrow();
  }
}
