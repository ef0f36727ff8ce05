package dev.tsrpc.runtime.dynamic;

/** A type without parts, by its name in the language. */
public enum Scalar {
  BOOLEAN("boolean"),
  STRING("string"),
  NUMBER("number"),
  DOUBLE("double"),
  FLOAT32("float32"),
  INT("int", -Scalar.SAFE, Scalar.SAFE),
  UINT("uint", 0, Scalar.SAFE),
  INT8("int8", Byte.MIN_VALUE, Byte.MAX_VALUE),
  INT16("int16", Short.MIN_VALUE, Short.MAX_VALUE),
  INT32("int32", Integer.MIN_VALUE, Integer.MAX_VALUE),
  UINT8("uint8", 0, 0xff),
  UINT16("uint16", 0, 0xffff),
  UINT32("uint32", 0, 0xffff_ffffL),
  INT64("int64"),
  UINT64("uint64"),
  BIGINT("bigint"),
  BIGINT64("bigint64"),
  BIGUINT64("biguint64"),
  DATE("Date"),
  UUID("uuid"),
  ANY("any"),
  OBJECT("object");

  private static final long SAFE = (1L << 53) - 1;

  private final String keyword;
  private final long min;
  private final long max;

  Scalar(String keyword) {
    this(keyword, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  Scalar(String keyword, long min, long max) {
    this.keyword = keyword;
    this.min = min;
    this.max = max;
  }

  /** Returns its name in the language. */
  public String keyword() {
    return keyword;
  }

  /** Returns the least value of an integer that JSON has as a number. */
  public long min() {
    return min;
  }

  /** Returns the largest value of an integer that JSON has as a number. */
  public long max() {
    return max;
  }
}
