package dev.tsrpc.runtime.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the path to an offset: a second pass over the bytes before it, in linear time. The first
 * pass has found these well-formed.
 */
final class ErrorPath {
  private static final int BREAK = 0xff;

  private final CborReader in;
  private final int target;
  private final List<Level> levels = new ArrayList<>();
  private final PathStep root;

  private ErrorPath(CborReader in, int target, Codec<?> codec) {
    this.in = in;
    this.target = target;
    root = PathStep.of("$", codec);
  }

  /** Returns {@code finding} with its path from the item at {@code start}. */
  static CodecException locate(
      CodecException finding, Codec<?> codec, byte[] bytes, int start, int limit) {
    ErrorPath path = walk(finding, codec, bytes, start, limit);
    int[] missing = finding.missing();
    String reason = missing.length == 0 ? finding.reason() : path.missing(missing);
    return new CodecException(reason, path.toString(), finding.offset());
  }

  static ErrorPath walk(
      CodecException finding, Codec<?> codec, byte[] bytes, int start, int limit) {
    ErrorPath path = new ErrorPath(new CborReader(bytes, start, limit), finding.offset(), codec);
    path.walk(finding.missing().length == 0 ? 0 : finding.open());
    return path;
  }

  /** How many heads and bytes were looked at, for tests. */
  long work() {
    return in.work;
  }

  /** Goes to the target; of the levels that end there, at least {@code kept} stay. */
  private void walk(int kept) {
    try {
      while (in.position < target && step()) {}
    } catch (CodecException e) {
      // The target is within what is malformed: this is the place.
      return;
    }
    if (in.position == target) {
      close(kept);
    }
  }

  /** Reads a key, a break, a head, or a whole scalar; returns false if the target is in it. */
  private boolean step() {
    close(0);
    in.work++;
    Level level = innermost();
    int first = in.buffer[in.position] & 0xff;
    if (level != null && first == BREAK) {
      in.position++;
      level.left = 0;
      return true;
    }
    if (level != null && level.isMap && level.key == null) {
      readKey(level, first);
      return in.position <= target;
    }
    if (first >> 5 == 4 || first >> 5 == 5) {
      levels.add(enter(first, level == null ? root : level.child));
      return true;
    }
    Skip.item(in);
    if (in.position > target || level == null) {
      return false;
    }
    level.finish();
    return true;
  }

  private Level enter(int first, @Nullable PathStep self) {
    boolean isMap = first >> 5 == 5;
    int size = size(first);
    if (!isMap || self == null || self.maps() > 0) {
      PathStep child = self == null || !isMap ? self : self.withoutMap();
      return new Level(isMap, size, null, child);
    }
    return new Level(true, size, self.codec(), null);
  }

  /** Reads the size of an array or a map, which may be cut off. */
  private int size(int first) {
    if ((first & 0x1f) == 31) {
      in.position++;
      return CborReader.INDEFINITE;
    }
    return (int) ColdReads.argument(in);
  }

  private void readKey(Level level, int first) {
    int from = in.position;
    if (first >> 5 == 3) {
      String text = in.text();
      level.key = Texts.step(text);
      level.child = level.codec == null ? level.child : level.codec.entryStep();
      return;
    }
    int id = (int) in.int64();
    if (in.position > target) {
      in.position = from;
    }
    PathStep step = level.codec == null ? null : level.codec.step(id);
    level.child = step;
    level.key = step == null ? ".#" + id : step.name().isEmpty() ? "" : "." + step.name();
  }

  /** Closes the levels that have nothing left. */
  private void close(int kept) {
    while (levels.size() > Math.max(kept, 0)) {
      Level level = levels.get(levels.size() - 1);
      if (level.left != 0) {
        return;
      }
      levels.remove(levels.size() - 1);
      Level outer = innermost();
      if (outer == null) {
        return;
      }
      outer.finish();
    }
  }

  private @Nullable Level innermost() {
    return levels.isEmpty() ? null : levels.get(levels.size() - 1);
  }

  private String missing(int[] keys) {
    Level level = innermost();
    Codec<?> codec = level == null ? null : level.codec;
    PathStep step = null;
    for (int key : keys) {
      step = codec == null ? null : codec.step(key);
      codec = step == null ? null : step.codec();
    }
    String name = step == null ? "#" + keys[keys.length - 1] : step.name();
    return ValidationTexts.missing(name);
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder("$");
    for (Level level : levels) {
      path.append(level.current());
    }
    return path.toString();
  }

  /** An array or a map that the target is in. */
  private static final class Level {
    final boolean isMap;

    /** The codec of the map, if it is an object. */
    final @Nullable Codec<?> codec;

    /** What is not yet finished, or {@link CborReader#INDEFINITE}. */
    int left;

    int index;

    /** The key of the entry that is being read, as a step of the path. */
    @Nullable String key;

    /** What the elements are, or the entry that is being read. */
    @Nullable PathStep child;

    Level(boolean isMap, int left, @Nullable Codec<?> codec, @Nullable PathStep child) {
      this.isMap = isMap;
      this.left = left;
      this.codec = codec;
      this.child = child;
    }

    void finish() {
      left -= left > 0 ? 1 : 0;
      index++;
      key = null;
    }

    String current() {
      if (isMap) {
        return key == null ? "" : key;
      }
      return left == 0 ? "" : "[" + index + "]";
    }
  }
}
