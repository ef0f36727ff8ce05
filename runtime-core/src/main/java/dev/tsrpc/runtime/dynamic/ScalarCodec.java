package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.ValidationTexts;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values without parts. */
record ScalarCodec(Scalar scalar) implements ValueCodec {
  private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

  @Override
  public void write(CborWriter out, @Nullable Object value) {
    JdkValue given = new JdkValue(value, out::refused);
    switch (scalar) {
      case BOOLEAN -> out.bool(given.bool());
      case STRING -> out.text(given.text());
      case NUMBER -> out.number(given.float64("number"));
      case DOUBLE -> out.float64(given.float64("double"));
      case FLOAT32 -> out.float32(given.float32());
      case INT64, BIGINT64 -> out.int64(given.int64(scalar.keyword()));
      case UINT64, BIGUINT64 -> out.uint64(given.uint64(scalar.keyword()));
      case BIGINT -> out.bigint(given.bigint());
      case DATE -> out.date(given.date());
      case UUID -> out.uuid(given.uuid());
      case ANY -> out.any(value);
      case OBJECT -> out.any(given.map());
      case INT, UINT, INT8, INT16, INT32, UINT8, UINT16, UINT32 -> out.int64(integer(given));
    }
  }

  private long integer(JdkValue given) {
    return given.integer(scalar.min(), scalar.max(), scalar.keyword());
  }

  @Override
  public @Nullable Object read(CborReader in) {
    return switch (scalar) {
      case BOOLEAN -> in.bool();
      case STRING -> in.text();
      case NUMBER -> in.number();
      case DOUBLE -> in.float64();
      case FLOAT32 -> (double) in.float32();
      case INT64, BIGINT64 -> in.int64();
      case UINT64, BIGUINT64 -> unsigned(in.uint64());
      case BIGINT -> in.bigint();
      case DATE -> in.date();
      case UUID -> in.uuid();
      case ANY -> in.any();
      case OBJECT -> object(in);
      case INT, UINT, INT8, INT16, INT32, UINT8, UINT16, UINT32 -> integer(in);
    };
  }

  private long integer(CborReader in) {
    int at = in.offset();
    long value = in.int64();
    if (value < scalar.min() || value > scalar.max()) {
      throw new CodecException(ValidationTexts.notOfType(value, scalar.keyword()), "$", at);
    }
    return value;
  }

  private static Object object(CborReader in) {
    int at = in.offset();
    Object value = in.any();
    if (!(value instanceof Map)) {
      String actual = JdkValue.kind(value);
      throw new CodecException(ValidationTexts.expectedType("Object", actual), "$", at);
    }
    return value;
  }

  private static BigInteger unsigned(long value) {
    BigInteger signed = BigInteger.valueOf(value);
    return value >= 0 ? signed : signed.add(TWO_TO_64);
  }

  @Override
  public void writeJson(JsonWriter out, @Nullable Object value) {
    JdkValue given = new JdkValue(value, out::refused);
    switch (scalar) {
      case BOOLEAN -> out.bool(given.bool());
      case STRING -> out.text(given.text());
      case NUMBER, DOUBLE -> out.number(given.float64(scalar.keyword()));
      case FLOAT32 -> out.float32(given.float32());
      case INT64, BIGINT64 -> out.int64(given.int64(scalar.keyword()));
      case UINT64, BIGUINT64 -> out.uint64(given.uint64(scalar.keyword()));
      case BIGINT -> out.bigint(given.bigint());
      case DATE -> out.date(given.date());
      case UUID -> out.uuid(given.uuid());
      case ANY -> out.any(value);
      case OBJECT -> out.any(given.map());
      case INT, UINT, INT8, INT16, INT32, UINT8, UINT16, UINT32 -> out.integer(integer(given));
    }
  }

  @Override
  public @Nullable Object readJson(JsonReader in) {
    return switch (scalar) {
      case BOOLEAN -> in.bool();
      case STRING -> in.text();
      case NUMBER -> in.number();
      case DOUBLE -> in.float64();
      case FLOAT32 -> (double) in.float32();
      case INT64, BIGINT64 -> in.int64(scalar.keyword());
      case UINT64, BIGUINT64 -> unsigned(in.uint64(scalar.keyword()));
      case BIGINT -> in.bigint();
      case DATE -> in.date();
      case UUID -> in.uuid();
      case ANY -> in.any();
      case OBJECT -> in.object();
      case INT, UINT, INT8, INT16, INT32, UINT8, UINT16, UINT32 ->
          in.integer(scalar.min(), scalar.max(), scalar.keyword());
    };
  }

  @Override
  public boolean takesNull() {
    return scalar == Scalar.ANY;
  }

  @Override
  public @Nullable ObjectCodec objects() {
    return null;
  }
}
