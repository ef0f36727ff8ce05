package dev.tsrpc.benchmarks.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One payload in one direction. */
record Cell(Payload payload, Direction direction) {
  /** To bytes, or back. The names in lower case are the methods of {@link CodecBenchmark}. */
  enum Direction {
    ENCODE,
    DECODE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns all cells, in the order of reports. */
  static List<Cell> all() {
    List<Cell> cells = new ArrayList<>();
    for (Payload payload : Payload.values()) {
      for (Direction direction : Direction.values()) {
        cells.add(new Cell(payload, direction));
      }
    }
    return cells;
  }

  boolean isEncode() {
    return direction == Direction.ENCODE;
  }

  /** Returns the cell's name in reports: {@code chat-encode}. */
  String word() {
    return payload.word() + "-" + direction.word();
  }
}
