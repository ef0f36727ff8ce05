package dev.tsrpc.runtime.codec;

/** What a message may have at most, when it is written and when it is read. */
final class Limits {
  /** Values of the schema within one another. */
  static final int DEPTH = 64;

  /** Arrays and maps within one another in a value that is skipped. */
  static final int SKIPPED_DEPTH = 4 * DEPTH;

  /** Elements of arrays and entries of maps in all. */
  static final int ELEMENTS = 1_000_000;

  /** Bytes of the magnitude of a bigint. */
  static final int BIGINT_BYTES = 512;

  /** The largest integer of which each smaller one is a double, too. */
  static final long SAFE_INTEGER = (1L << 53) - 1;

  private Limits() {}
}
