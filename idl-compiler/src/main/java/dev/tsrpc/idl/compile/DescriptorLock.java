package dev.tsrpc.idl.compile;

import java.util.Map;

/** Whether a run may change the descriptor, which remembers the ids. */
public enum DescriptorLock {
  /** It is written whenever it changes. */
  OPEN,
  /** A first one is written; one that exists must not change. */
  IF_PRESENT,
  /** It must exist, and must not change. */
  LOCKED;

  /**
   * Returns what holds when nobody asks for anything: {@link #IF_PRESENT} on a build server, where
   * {@code CI} is set (and neither empty nor {@code false}), otherwise {@link #OPEN}.
   */
  public static DescriptorLock unasked(Map<String, String> environment) {
    String ci = environment.getOrDefault("CI", "");
    return ci.isEmpty() || ci.equalsIgnoreCase("false") ? OPEN : IF_PRESENT;
  }
}
