package dev.tsrpc.benchmarks.codec;

import java.util.Locale;

/** What is written and read. */
public enum Payload {
  CHAT,
  PROFILE,
  RECORDS,
  BLOB;

  /** Returns a new copy of the value, in the plain form. */
  Object sample() {
    return switch (this) {
      case CHAT -> Samples.chat();
      case PROFILE -> Samples.profile();
      case RECORDS -> Samples.rows();
      case BLOB -> Samples.blob();
    };
  }

  /** Returns the word for it in reports: {@code chat}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
