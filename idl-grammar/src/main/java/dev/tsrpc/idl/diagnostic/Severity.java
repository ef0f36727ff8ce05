package dev.tsrpc.idl.diagnostic;

/** How bad a diagnostic is. */
public enum Severity {
  /** Nothing is written. */
  ERROR,
  /** Everything is written. */
  WARNING
}
