package dev.tsrpc.idl.schema;

/** The element type of a byte buffer. */
public enum BufferKind {
  ARRAY_BUFFER("ArrayBuffer"),
  UINT8("Uint8Array"),
  INT8("Int8Array"),
  INT16("Int16Array"),
  UINT16("Uint16Array"),
  INT32("Int32Array"),
  UINT32("Uint32Array"),
  BIG_INT64("BigInt64Array"),
  BIG_UINT64("BigUint64Array"),
  FLOAT32("Float32Array"),
  FLOAT64("Float64Array");

  private final String keyword;

  BufferKind(String keyword) {
    this.keyword = keyword;
  }

  /** Returns its name in the language and in TSRPC's {@code arrayType}. */
  public String keyword() {
    return keyword;
  }
}
