package dev.tsrpc.idl.generate;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.dynamic.Descriptor;
import dev.tsrpc.runtime.dynamic.Scalar;
import dev.tsrpc.runtime.dynamic.Type;
import dev.tsrpc.runtime.dynamic.Type.ArrayType;
import dev.tsrpc.runtime.dynamic.Type.BufferType;
import dev.tsrpc.runtime.dynamic.Type.EnumType;
import dev.tsrpc.runtime.dynamic.Type.Field;
import dev.tsrpc.runtime.dynamic.Type.NullableType;
import dev.tsrpc.runtime.dynamic.Type.ObjectType;
import dev.tsrpc.runtime.dynamic.Type.ReferenceType;
import dev.tsrpc.runtime.dynamic.Type.ScalarType;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes values of types as JDK values, the edges more often than the middle. */
final class RandomValues {
  private static final int DEEPEST = 4;
  private static final int[] BITS = {0, 1, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 52, 53, 63, 64};
  private static final String[] PIECES = {
    "", "a", "ü", "氵", "😀", "\u0000", "\"", "\\", "\u2028", "\ufffd", "word ", "?", "a".repeat(23)
  };

  private final Descriptor descriptor;
  private final Random random;

  RandomValues(Descriptor descriptor, Random random) {
    this.descriptor = descriptor;
    this.random = random;
  }

  /** Returns a value in the form in which it is read. */
  @Nullable Object of(String typeId) {
    return descriptor.type(typeId).accept(new Maker(0)).value();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private double floating() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(100) - 50;
      case 1 -> (random.nextInt(100) - 50) / 4.0;
      case 2 -> (float) random.nextGaussian();
      case 3 -> -0.0;
      default -> {
        double any = Double.longBitsToDouble(random.nextLong());
        yield Double.isFinite(any) ? any : Double.MAX_VALUE;
      }
    };
  }

  private double single() {
    float any = Float.intBitsToFloat(random.nextInt());
    return random.nextBoolean() && Float.isFinite(any) ? any : random.nextInt(1000) / 8.0;
  }

  private BigInteger whole(int bits) {
    BigInteger edge = BigInteger.ONE.shiftLeft(bits);
    BigInteger near = edge.add(BigInteger.valueOf(random.nextInt(3) - 1));
    return random.nextBoolean() ? near : near.negate();
  }

  private BigInteger between(BigInteger min, BigInteger max) {
    BigInteger value = whole(BITS[random.nextInt(BITS.length)]);
    return value.max(min).min(max);
  }

  private long between(long min, long max) {
    return between(BigInteger.valueOf(min), BigInteger.valueOf(max)).longValue();
  }

  private Object scalarValue(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> random.nextBoolean();
      case STRING -> text();
      case NUMBER, DOUBLE -> floating();
      case FLOAT32 -> single();
      case INT64, BIGINT64 -> between(Long.MIN_VALUE, Long.MAX_VALUE);
      case UINT64, BIGUINT64 ->
          between(BigInteger.ZERO, BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
      case BIGINT -> whole(random.nextBoolean() ? 64 : random.nextInt(4096));
      case DATE -> Instant.ofEpochMilli(between(-(1L << 53), 1L << 53));
      case INT, UINT, INT8, INT16, INT32, UINT8, UINT16, UINT32 ->
          between(scalar.min(), scalar.max());
      default -> throw new AssertionError(scalar + " cannot be generated yet");
    };
  }

  /** A value that may be null. */
  private record Made(@Nullable Object value) {}

  private final class Maker implements Type.Visitor<Made> {
    private final int depth;

    Maker(int depth) {
      this.depth = depth;
    }

    private @Nullable Object within(Type type) {
      return type.accept(new Maker(depth + 1)).value();
    }

    private int size() {
      return depth >= DEEPEST ? 0 : random.nextInt(10) == 0 ? 30 : random.nextInt(4);
    }

    @Override
    public Made scalar(ScalarType type) {
      return new Made(scalarValue(type.scalar()));
    }

    @Override
    public Made buffer(BufferType type) {
      byte[] bytes = new byte[random.nextInt(20) == 0 ? 1500 : random.nextInt(30)];
      random.nextBytes(bytes);
      return new Made(Bytes.copyOf(bytes));
    }

    @Override
    public Made array(ArrayType type) {
      List<@Nullable Object> list = new ArrayList<>();
      for (int i = size(); i > 0; i--) {
        list.add(within(type.element()));
      }
      return new Made(list);
    }

    @Override
    public Made nullable(NullableType type) {
      boolean isNull = depth >= DEEPEST || random.nextInt(4) == 0;
      return isNull ? new Made(null) : type.type().accept(this);
    }

    @Override
    public Made reference(ReferenceType type) {
      return descriptor.type(type.target()).accept(this);
    }

    @Override
    public Made enumeration(EnumType type) {
      return new Made(type.members().get(random.nextInt(type.members().size())).value());
    }

    @Override
    public Made object(ObjectType type) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      for (Field field : type.fields()) {
        boolean isLeftOut = field.isOptional() && field.defaultValue() == null;
        if (!isLeftOut || (depth < DEEPEST && random.nextBoolean())) {
          put(map, field, within(field.type()));
        }
      }
      if (type.index() != null) {
        for (int i = size(); i > 0; i--) {
          String key = type.index().hasNumberKeys() ? "" + between(-9, 1L << 60) : "k" + text();
          map.put(key, within(type.index().value()));
        }
      }
      return new Made(map);
    }

    private void put(Map<String, @Nullable Object> map, Field field, @Nullable Object value) {
      if (value != null || !field.isOptional() || field.defaultValue() != null) {
        map.put(field.name(), value);
      }
    }
  }
}
