package dev.tsrpc.runtime.codec;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what nobody asked for, as strictly as anything else: without recursion, in linear time. */
final class Skip {
  private static final int TAG_MAJOR = 6;
  private static final int BREAK = 0xff;

  /** The state of an array of indefinite length. */
  private static final int ARRAY = -1;

  /** The states of a map of indefinite length: before a key, and before a value. */
  private static final int MAP_KEY = -2;

  private static final int MAP_VALUE = -3;

  /** The items left to read in each open array or map, or its state. */
  private int[] left = new int[8];

  /** The keys of each open map; null for an array. */
  private @Nullable Set<Object>[] keys = newKeys(8);

  private int open;

  private Skip() {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private static @Nullable Set<Object>[] newKeys(int size) {
    return new Set[size];
  }

  /** Skips one item. */
  static void item(CborReader in) {
    if (isTaggedNested(in)) {
      new Skip().nested(in);
    } else {
      scalar(in);
    }
  }

  private void nested(CborReader in) {
    enter(in);
    while (open > 0) {
      if (!hasNext(in)) {
        open--;
        continue;
      }
      if (isAtKey()) {
        key(in);
      } else if (isTaggedNested(in)) {
        enter(in);
      } else {
        scalar(in);
      }
    }
  }

  private static boolean isTaggedNested(CborReader in) {
    tag(in);
    return isNested(in);
  }

  /** Whether the item that {@link #hasNext} has found is a key. */
  private boolean isAtKey() {
    int state = left[open - 1];
    return keys[open - 1] != null && (state > 0 ? (state & 1) == 1 : state == MAP_VALUE);
  }

  private void key(CborReader in) {
    int at = in.position;
    int major = ColdReads.peek(in, "a key") >> 5;
    if (major > 1 && major != 3) {
      throw in.expected("a key");
    }
    Object key = major == 3 ? in.text() : (Object) in.bigint();
    if (!Objects.requireNonNull(keys[open - 1]).add(key)) {
      throw in.refused("duplicate key", at);
    }
  }

  private static boolean isNested(CborReader in) {
    int major = ColdReads.peek(in, "a value") >> 5;
    return major == 4 || major == 5;
  }

  private void enter(CborReader in) {
    boolean isMap = ColdReads.peek(in, "a value") >> 5 == 5;
    if (open == Limits.SKIPPED_DEPTH) {
      throw in.refused("nested deeper than " + Limits.SKIPPED_DEPTH);
    }
    if (open == left.length) {
      left = Arrays.copyOf(left, 2 * open);
      keys = Arrays.copyOf(keys, 2 * open);
    }
    keys[open] = isMap ? new HashSet<>() : null;
    int at = in.position;
    int size = ColdReads.size(in, isMap ? 5 : 4, isMap ? "map" : "array");
    in.elements -= size;
    if (size < 0) {
      left[open++] = isMap ? MAP_KEY : ARRAY;
      return;
    }
    if (in.elements < 0) {
      throw in.refused("more than " + Limits.ELEMENTS + " elements", at);
    }
    left[open++] = isMap ? 2 * size : size;
  }

  private boolean hasNext(CborReader in) {
    int state = left[open - 1];
    if (state >= 0) {
      left[open - 1]--;
      return state > 0;
    }
    boolean isBreak = ColdReads.peek(in, "a value or a break") == BREAK;
    if (isBreak && state != MAP_VALUE) {
      in.position++;
      return false;
    }
    if (state != MAP_VALUE && --in.elements < 0) {
      throw in.refused("more than " + Limits.ELEMENTS + " elements");
    }
    left[open - 1] = state == MAP_KEY ? MAP_VALUE : state == MAP_VALUE ? MAP_KEY : ARRAY;
    return true;
  }

  /** Skips a tag, if there is one; what is tagged must not be a tag. */
  private static void tag(CborReader in) {
    if (ColdReads.peek(in, "a value") >> 5 != TAG_MAJOR) {
      return;
    }
    int at = in.position;
    long tag = ColdReads.argument(in);
    if (in.tags != null && !in.tags.contains(tag)) {
      throw in.refused("unexpected tag " + Long.toUnsignedString(tag), at);
    }
    if (ColdReads.peek(in, "a value") >> 5 == TAG_MAJOR) {
      throw in.refused("a tag in a tag");
    }
  }

  private static void scalar(CborReader in) {
    switch (ColdReads.peek(in, "a value") >> 5) {
      case 2 -> ColdReads.skipBytes(in, 2, "bytes");
      case 3 -> ColdReads.skipBytes(in, 3, "text");
      case 7 -> simple(in);
      default -> ColdReads.argument(in);
    }
  }

  private static void simple(CborReader in) {
    int first = ColdReads.peek(in, "a value");
    if (first == BREAK) {
      throw in.expected("a value");
    }
    int at = in.position;
    long argument = ColdReads.argument(in);
    if (first == 0xf8 && argument < 32) {
      throw in.refused("malformed simple value", at);
    }
  }
}
