package dev.tsrpc.benchmarks.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How many bytes each contender writes, TSRPC's own tsbuffer beside them; and what ours needs on
 * the heap.
 */
final class Sizes {
  /** The row of tsbuffer, which runs in Node. */
  static final String TSBUFFER = "tsbuffer (TSRPC)";

  private final Map<String, Map<Payload, Integer>> sizes = new LinkedHashMap<>();
  private final Map<Cell, Long> footprints = new HashMap<>();

  /**
   * Measures.
   *
   * @param tsbufferSizes lines such as {@code chat 30}, made by {@code src/main/node/sizes.mjs}; no
   *     such file where there is no Node
   */
  static Sizes of(CodecPlan plan, Path tsbufferSizes) throws Exception {
    Sizes sizes = new Sizes();
    for (Contender contender : Contender.values()) {
      if (plan.contenders().contains(contender)) {
        for (Payload payload : Payload.values()) {
          sizes.put(contender.word(), payload, contender.codec(payload).encode().length);
        }
      }
    }
    for (Cell cell : Cell.all()) {
      PayloadCodec<?> codec = Contender.TSRPC.codec(cell.payload());
      Object result = cell.isEncode() ? codec.encode() : codec.decode();
      sizes.footprints.put(cell, Footprint.of(result));
    }
    if (Files.exists(tsbufferSizes)) {
      sizes.readTsbuffer(Files.readAllLines(tsbufferSizes));
    }
    return sizes;
  }

  private void readTsbuffer(List<String> lines) throws IOException {
    for (Payload payload : Payload.values()) {
      String prefix = payload.word() + " ";
      String line =
          lines.stream()
              .filter(text -> text.startsWith(prefix))
              .findFirst()
              .orElseThrow(() -> new IOException("no size of tsbuffer for " + payload.word()));
      put(TSBUFFER, payload, Integer.parseInt(line.substring(prefix.length())));
    }
  }

  private void put(String writer, Payload payload, int size) {
    sizes.computeIfAbsent(writer, key -> new LinkedHashMap<>()).put(payload, size);
  }

  /** Returns who writes, in the order of reports. */
  List<String> writers() {
    return new ArrayList<>(sizes.keySet());
  }

  /** Returns what our result takes on the heap: the bytes, or the objects. */
  long footprint(Cell cell) {
    return Objects.requireNonNull(footprints.get(cell));
  }

  /** Returns a size, or empty if it was not measured. */
  OptionalInt size(String writer, Payload payload) {
    Integer size = sizes.getOrDefault(writer, Map.of()).get(payload);
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }
}
