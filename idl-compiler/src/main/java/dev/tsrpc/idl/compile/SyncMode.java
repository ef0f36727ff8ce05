package dev.tsrpc.idl.compile;

/** How a source root gets into another project. */
public enum SyncMode {
  /** As read-only copies. */
  COPY,
  /** As relative symbolic links. */
  LINK
}
