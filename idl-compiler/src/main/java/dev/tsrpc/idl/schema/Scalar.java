package dev.tsrpc.idl.schema;

/** A type without parts, by its name in the language. */
public enum Scalar {
  BOOLEAN("boolean"),
  STRING("string"),
  /** A finite double. */
  NUMBER("number"),
  /** Any double, NaN and infinities too. */
  DOUBLE("double"),
  FLOAT32("float32"),
  /** An integer within ±(2^53-1). */
  INT("int"),
  /** An integer from 0 to 2^53-1. */
  UINT("uint"),
  INT8("int8"),
  INT16("int16"),
  INT32("int32"),
  INT64("int64"),
  UINT8("uint8"),
  UINT16("uint16"),
  UINT32("uint32"),
  UINT64("uint64"),
  BIGINT("bigint"),
  BIGINT64("bigint64"),
  BIGUINT64("biguint64"),
  DATE("Date"),
  UUID("uuid"),
  OBJECT_ID("ObjectId"),
  ANY("any"),
  OBJECT("object");

  private final String keyword;

  Scalar(String keyword) {
    this.keyword = keyword;
  }

  /** Returns its name in the language. */
  public String keyword() {
    return keyword;
  }
}
