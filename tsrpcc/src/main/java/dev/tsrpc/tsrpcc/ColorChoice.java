package dev.tsrpc.tsrpcc;

import java.util.Locale;

/** What {@code --color} takes. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
