package dev.tsrpc.idl.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name somebody meant. Stateless, for any number of threads. */
public final class Suggestion {
  /** Longer names are not compared, so that the time is bounded. */
  private static final int LONGEST = 64;

  private Suggestion() {}

  /**
   * Returns the candidate that differs least from {@code word}, the first in the alphabet of
   * several, or empty if none is near enough: a letter missing, added, changed or swapped for each
   * three letters. A candidate that differs in upper and lower case alone is nearest.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int limit = word.length() <= 1 ? 0 : Math.max(1, word.length() / 3);
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : candidates) {
      if (candidate.equals(word) || Math.abs(candidate.length() - word.length()) > limit) {
        continue;
      }
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      boolean isNearer =
          distance < bestDistance
              || (distance == bestDistance && best != null && candidate.compareTo(best) < 0);
      if (isNearer && distance < candidate.length()) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns how many letters are missing, added, changed or swapped with their neighbour. */
  private static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (isSwap(from, i, to, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[to.length()];
  }

  private static boolean isSwap(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
