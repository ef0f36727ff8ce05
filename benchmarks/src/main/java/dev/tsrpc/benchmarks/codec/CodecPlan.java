package dev.tsrpc.benchmarks.codec;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * How much a run measures.
 *
 * @param contenders who takes part; ours always does
 * @param isQuick whether to measure each once and briefly
 */
public record CodecPlan(Set<Contender> contenders, boolean isQuick) {
  public CodecPlan {
    contenders = Set.copyOf(contenders);
  }

  /**
   * Reads a plan.
   *
   * @param words {@code --quick}, {@code --only kryo,avro}
   * @throws IllegalArgumentException if there are other words, or contenders that do not exist
   */
  public static CodecPlan of(List<String> words) {
    Set<Contender> contenders = EnumSet.allOf(Contender.class);
    boolean isQuick = false;
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals("--quick")) {
        isQuick = true;
      } else if (word.equals("--only") && rest.hasNext()) {
        contenders = EnumSet.of(Contender.TSRPC);
        Arrays.stream(rest.next().split(",", -1)).map(Contender::of).forEach(contenders::add);
      } else {
        throw new IllegalArgumentException("unknown option `" + word + "`");
      }
    }
    return new CodecPlan(contenders, isQuick);
  }

  /** Returns whether everybody takes part, so that the result may go into the documentation. */
  boolean isComplete() {
    return contenders.size() == Contender.values().length;
  }
}
