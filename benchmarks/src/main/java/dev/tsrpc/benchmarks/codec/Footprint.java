package dev.tsrpc.benchmarks.codec;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;

/** What values take on the heap of a 64-bit HotSpot with compressed references. */
final class Footprint {
  private static final int HEADER = 12;
  private static final int ARRAY_HEADER = 16;
  private static final int REFERENCE = 4;
  private static final int STRING = 24;
  private static final int INSTANT = 24;

  private Footprint() {}

  /** Returns the size of an array of {@code length} bytes. */
  private static long ofBytes(int length) {
    return aligned(ARRAY_HEADER + (long) length);
  }

  /**
   * Returns the size of a tree of objects: of our classes, strings, instants and arrays. Enum
   * constants count nothing.
   *
   * @throws IllegalArgumentException if there are other classes of the JDK in it
   */
  static long of(Object value) throws IllegalAccessException {
    if (value instanceof Enum<?>) {
      return 0;
    }
    if (value instanceof String text) {
      boolean isLatin = text.chars().allMatch(c -> c < 256);
      return STRING + ofBytes(isLatin ? text.length() : 2 * text.length());
    }
    if (value instanceof Instant) {
      return INSTANT;
    }
    if (value instanceof byte[] bytes) {
      return ofBytes(bytes.length);
    }
    return value.getClass().isArray() ? ofArray(value) : ofObject(value);
  }

  private static long ofArray(Object array) throws IllegalAccessException {
    int length = Array.getLength(array);
    long size = aligned(ARRAY_HEADER + (long) REFERENCE * length);
    for (int i = 0; i < length; i++) {
      size += of(Array.get(array, i));
    }
    return size;
  }

  private static long ofObject(Object object) throws IllegalAccessException {
    Class<?> type = object.getClass();
    if (type.getClassLoader() == null) {
      throw new IllegalArgumentException("cannot tell the size of a " + type.getName());
    }
    long own = HEADER;
    long others = 0;
    for (Class<?> part = type; part != null; part = part.getSuperclass()) {
      for (Field field : part.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          own += size(field.getType());
          others += ofReferent(field, object);
        }
      }
    }
    return aligned(own) + others;
  }

  private static long ofReferent(Field field, Object object) throws IllegalAccessException {
    if (field.getType().isPrimitive()) {
      return 0;
    }
    field.setAccessible(true);
    Object value = field.get(object);
    return value == null ? 0 : of(value);
  }

  private static int size(Class<?> type) {
    if (type == long.class || type == double.class) {
      return Long.BYTES;
    }
    if (type == boolean.class || type == byte.class) {
      return Byte.BYTES;
    }
    return REFERENCE;
  }

  private static long aligned(long size) {
    return (size + 7) / 8 * 8;
  }
}
