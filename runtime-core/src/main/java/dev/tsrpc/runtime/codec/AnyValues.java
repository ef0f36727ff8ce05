package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.FrozenMap;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values without a schema, as JDK values. */
final class AnyValues {
  private static final int DATE_TEXT_TAG = 0;
  private static final int DATE_NUMBER_TAG = 1;

  /** Longer than any date that an Instant can hold, with nanoseconds and an offset. */
  private static final int DATE_TEXT = 64;

  /** The span of JavaScript's dates. */
  private static final double MAX_SECONDS = 8.64e12;

  private AnyValues() {}

  static void write(CborWriter out, @Nullable Object value) {
    if (value == null) {
      out.nothing();
    } else if (value instanceof String text) {
      out.text(text);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Number number) {
      writeNumber(out, number);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(out, map);
    } else if (value instanceof List<?> list) {
      writeList(out, list);
    } else if (value instanceof Bytes bytes) {
      out.bytes(bytes);
    } else if (value instanceof Instant date) {
      out.tag(DATE_TEXT_TAG);
      out.text(date.toString());
    } else {
      throw out.refused("a value of " + value.getClass().getName() + " cannot be sent");
    }
  }

  private static void writeNumber(CborWriter out, Number value) {
    if (value instanceof BigInteger integer) {
      out.bigint(integer);
    } else if (value instanceof Double || value instanceof Float) {
      out.floating(value.doubleValue());
    } else if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      out.int64(value.longValue());
    } else {
      throw out.refused("a number of " + value.getClass().getName() + " cannot be sent");
    }
  }

  private static void writeMap(CborWriter out, Map<?, ?> map) {
    out.beginMap(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw out.refused("a key that is no string cannot be sent");
      }
      out.text(key);
      write(out, entry.getValue());
    }
    out.endMap();
  }

  private static void writeList(CborWriter out, List<?> list) {
    out.beginArray(list.size());
    for (Object element : list) {
      write(out, element);
    }
    out.endArray();
  }

  static @Nullable Object read(CborReader in) {
    int first = ColdReads.peek(in, "a value");
    return switch (first >> 5) {
      case 0, 1 -> readInteger(in);
      case 2 -> in.bytes();
      case 3 -> in.text();
      case 4 -> readList(in);
      case 5 -> readMap(in);
      case 6 -> readTagged(in, first);
      default -> readSimple(in, first);
    };
  }

  private static Object readInteger(CborReader in) {
    BigInteger value = in.bigint();
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  private static @Nullable Object readSimple(CborReader in, int first) {
    return switch (first) {
      case 0xf4, 0xf5 -> in.bool();
      case 0xf6, 0xf7 -> {
        in.position++;
        yield null;
      }
      default -> ReadNumbers.floating(in, "a value");
    };
  }

  private static @Nullable Object readTagged(CborReader in, int first) {
    if (first == 0xc2 || first == 0xc3) {
      return readInteger(in);
    }
    int at = in.position;
    long tag = ColdReads.argument(in);
    int next = ColdReads.peek(in, "a value") >> 5;
    if (next == 6) {
      throw in.refused("a tag in a tag");
    }
    Object value = read(in);
    if (tag == DATE_TEXT_TAG && value instanceof String text) {
      return date(in, text, at);
    }
    if (tag == DATE_NUMBER_TAG && value instanceof Number seconds) {
      return date(in, seconds.doubleValue(), at);
    }
    if (tag == DATE_TEXT_TAG || tag == DATE_NUMBER_TAG) {
      throw in.refused("malformed date", at);
    }
    return value;
  }

  private static Instant date(CborReader in, String text, int at) {
    if (text.length() <= DATE_TEXT) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        // Refused below.
      }
    }
    throw in.refused(Texts.notOfType(text, "Date"), at);
  }

  private static Instant date(CborReader in, double seconds, int at) {
    if (!(Math.abs(seconds) <= MAX_SECONDS)) {
      throw in.refused(Texts.notOfType(seconds, "Date"), at);
    }
    return Instant.ofEpochMilli(Math.round(1000 * seconds));
  }

  private static List<@Nullable Object> readList(CborReader in) {
    long outer = in.beginArray();
    FrozenList.Builder<@Nullable Object> list = FrozenList.builder(in.remaining());
    while (in.hasNext()) {
      list.add(read(in));
    }
    in.endArray(outer);
    return list.build();
  }

  private static Map<String, @Nullable Object> readMap(CborReader in) {
    FrozenMap.Builder<String, @Nullable Object> map = FrozenMap.builder();
    long outer = in.beginMap();
    while (in.hasNext()) {
      String key = in.entryKey(map);
      map.put(key, read(in));
    }
    in.endMap(outer);
    return map.build();
  }
}
