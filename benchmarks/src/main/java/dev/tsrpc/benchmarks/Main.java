package dev.tsrpc.benchmarks;

import dev.tsrpc.benchmarks.codec.CodecPlan;
import dev.tsrpc.benchmarks.codec.CodecRun;
import dev.tsrpc.benchmarks.codec.SampleFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The command behind {@code benchmarks/run}. */
public final class Main {
  private static final String USAGE =
      """
      usage: samples FILE
             codec TSBUFFER_SIZES DOCUMENT [--quick] [--only CONTENDER,...]""";

  private Main() {}

  /** Runs what the first argument names. */
  public static void main(String[] args) throws Exception {
    List<String> words = Arrays.asList(args);
    if (words.size() == 2 && words.get(0).equals("samples")) {
      SampleFile.write(Path.of(words.get(1)));
    } else if (words.size() >= 3 && words.get(0).equals("codec")) {
      CodecPlan plan = CodecPlan.of(words.subList(3, words.size()));
      new CodecRun(plan, Path.of(words.get(1)), new MarkedSection(Path.of(words.get(2)), "codec"))
          .run();
    } else {
      throw new IllegalArgumentException(USAGE);
    }
  }
}
