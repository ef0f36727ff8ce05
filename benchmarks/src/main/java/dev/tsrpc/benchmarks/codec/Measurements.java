package dev.tsrpc.benchmarks.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What JMH found. */
final class Measurements {
  /**
   * One contender in one cell.
   *
   * @param nanos the time of one operation: the median of all iterations, since other programs and
   *     the machine's host disturb some of them
   * @param spread how far apart the middle half of the iterations is
   * @param allocated the bytes that one operation allocates
   */
  record Measurement(double nanos, double spread, double allocated) {}

  private record Key(Contender contender, Cell cell) {}

  private final Map<Key, Measurement> measurements = new HashMap<>();

  /** Takes over the results of a run of {@link CodecBenchmark} with the GC profiler. */
  static Measurements of(Collection<RunResult> results) {
    Measurements all = new Measurements();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
      Cell cell =
          new Cell(
              Payload.valueOf(params.getParam("cellPayload")),
              Cell.Direction.valueOf(method.toUpperCase(Locale.ROOT)));
      Contender contender = Contender.valueOf(params.getParam("contender"));
      all.measurements.put(new Key(contender, cell), measurement(result));
    }
    return all;
  }

  private static Measurement measurement(RunResult result) {
    double[] times =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .sorted()
            .toArray();
    Result<?> allocated =
        Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
    double spread = quantile(times, 0.75) - quantile(times, 0.25);
    return new Measurement(quantile(times, 0.5), spread, allocated.getScore());
  }

  private static double quantile(double[] sorted, double part) {
    double index = part * (sorted.length - 1);
    int below = (int) index;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (index - below) * (sorted[above] - sorted[below]);
  }

  /** Returns who was measured, in the order of reports. */
  List<Contender> contenders() {
    return Stream.of(Contender.values())
        .filter(contender -> has(contender, Cell.all().get(0)))
        .toList();
  }

  boolean has(Contender contender, Cell cell) {
    return measurements.containsKey(new Key(contender, cell));
  }

  /**
   * Returns what was measured.
   *
   * @throws IllegalArgumentException if that was not
   */
  Measurement measurement(Contender contender, Cell cell) {
    Measurement measurement = measurements.get(new Key(contender, cell));
    if (measurement == null) {
      throw new IllegalArgumentException(contender.word() + " was not measured in " + cell.word());
    }
    return measurement;
  }

  /** Returns the peer's time divided by ours. */
  double ratio(Contender peer, Cell cell) {
    return measurement(peer, cell).nanos() / measurement(Contender.TSRPC, cell).nanos();
  }

  /** Returns how far apart the iterations of a contender in a cell typically are, relatively. */
  double typicalSpread() {
    double[] spreads =
        measurements.values().stream()
            .mapToDouble(measurement -> measurement.spread() / measurement.nanos())
            .sorted()
            .toArray();
    return quantile(spreads, 0.5);
  }
}
