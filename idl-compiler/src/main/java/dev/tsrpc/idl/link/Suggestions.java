package dev.tsrpc.idl.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant. */
final class Suggestions {
  private static final int SHORTEST_PREFIX = 3;

  private Suggestions() {}

  /** Returns the candidate that is nearest to what was written, or empty if none is near. */
  static Optional<String> nearest(String written, Collection<String> candidates) {
    int limit = Math.max(1, written.length() / 3);
    return candidates.stream()
        .filter(candidate -> !candidate.equals(written))
        .filter(candidate -> Math.abs(candidate.length() - written.length()) <= limit + 3)
        .filter(candidate -> cost(written, candidate) <= limit)
        .min(
            Comparator.comparingInt((String candidate) -> cost(written, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int cost(String written, String candidate) {
    String a = written.toLowerCase(Locale.ROOT);
    String b = candidate.toLowerCase(Locale.ROOT);
    if (a.equals(b)) {
      return 0;
    }
    boolean isPrefix = a.length() >= SHORTEST_PREFIX && b.startsWith(a);
    return isPrefix ? 1 : distance(a, b);
  }

  /** Counts insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        row[j] = Math.min(row[j], swapped(a, b, i, j, before));
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static int swapped(String a, String b, int i, int j, int[] before) {
    boolean isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? before[j - 2] + 1 : Integer.MAX_VALUE;
  }
}
