package dev.tsrpc.benchmarks.codec;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What JMH measures. {@link CodecRun} sets the parameters and the times.
 *
 * <p>JMH goes through the parameters in the order of their names, so that all contenders of a cell
 * follow one another.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up
public class CodecBenchmark {
  @Param({"CHAT", "PROFILE", "RECORDS", "BLOB"})
  public Payload cellPayload;

  @Param public Contender contender;

  private PayloadCodec<?> codec;

  @Setup
  public void open() throws Exception {
    codec = contender.codec(cellPayload);
  }

  @Benchmark
  public Object encode() throws Exception {
    return codec.encode();
  }

  @Benchmark
  public Object decode() throws Exception {
    return codec.decode();
  }
}
