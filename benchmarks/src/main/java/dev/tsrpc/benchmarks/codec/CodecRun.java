package dev.tsrpc.benchmarks.codec;

import dev.tsrpc.benchmarks.Machine;
import dev.tsrpc.benchmarks.MarkedSection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** One run: checks everybody, measures, prints, and writes the documentation. */
public final class CodecRun {
  private static final double DISTURBED = 0.1;

  private final CodecPlan plan;
  private final Path tsbufferSizes;
  private final MarkedSection documentation;

  /**
   * Creates a run.
   *
   * @param tsbufferSizes what Node measured, if it exists
   * @param documentation where the result goes if the plan is complete
   */
  public CodecRun(CodecPlan plan, Path tsbufferSizes, MarkedSection documentation) {
    this.plan = plan;
    this.tsbufferSizes = tsbufferSizes;
    this.documentation = documentation;
  }

  /**
   * Runs.
   *
   * @throws AssertionError if a contender does not give back what it was given
   */
  public void run() throws Exception {
    checkContenders();
    Sizes sizes = Sizes.of(plan, tsbufferSizes);
    Measurements measurements = measure();
    String report = report(measurements, sizes);
    System.out.println("\n" + report);
    printRatios(measurements);
    if (plan.isComplete()) {
      documentation.rewrite(report);
    }
  }

  private void checkContenders() throws Exception {
    for (Payload payload : Payload.values()) {
      for (Contender contender : plan.contenders()) {
        RoundTrips.check(contender, payload);
      }
      RoundTrips.checkSameBytes(Contender.TSRPC, Contender.JACKSON_STREAMING, payload);
    }
  }

  private Measurements measure() throws RunnerException {
    String[] contenders =
        Stream.of(Contender.values())
            .filter(plan.contenders()::contains)
            .map(Enum::name)
            .toArray(String[]::new);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(CodecBenchmark.class.getName())
            .param("contender", contenders)
            .addProfiler(GCProfiler.class)
            .jvmArgs("-Xms1g", "-Xmx1g")
            .shouldFailOnError(true);
    setTimes(options);
    return Measurements.of(new Runner(options.build()).run());
  }

  private void setTimes(ChainedOptionsBuilder options) {
    options
        .forks(plan.isQuick() ? 1 : 3)
        .warmupIterations(5)
        .warmupTime(TimeValue.milliseconds(plan.isQuick() ? 350 : 800))
        .measurementIterations(plan.isQuick() ? 9 : 10)
        .measurementTime(TimeValue.milliseconds(plan.isQuick() ? 200 : 500));
  }

  private String report(Measurements measurements, Sizes sizes) throws IOException {
    double spread = measurements.typicalSpread();
    String head =
        String.format(
            Locale.ROOT,
            """
            %s, %s run. %s.
            %s.
            Times are medians of the iterations, of which the middle half is typically %.1f %% apart.%s

            """,
            LocalDate.now(ZoneOffset.UTC),
            plan.isQuick() ? "quick" : "full",
            Machine.here().describe(),
            versions(),
            100 * spread,
            spread < DISTURBED
                ? ""
                : " **Other programs ran meanwhile: do not rely on this run.**");
    return head + new CodecTables(measurements, sizes).all();
  }

  private static String versions() throws IOException {
    Properties versions = new Properties();
    try (InputStream in = CodecRun.class.getResourceAsStream("/versions.properties")) {
      versions.load(in);
    }
    return versions.stringPropertyNames().stream()
        .sorted()
        .map(library -> library + " " + versions.getProperty(library))
        .collect(Collectors.joining(", "));
  }

  private static void printRatios(Measurements measurements) {
    for (Cell cell : Cell.all()) {
      for (Contender peer : measurements.contenders()) {
        if (peer != Contender.TSRPC) {
          System.out.printf(
              Locale.ROOT,
              "ratio codec/%s %s %.2f%n",
              cell.word(),
              peer.word(),
              measurements.ratio(peer, cell));
        }
      }
    }
  }
}
