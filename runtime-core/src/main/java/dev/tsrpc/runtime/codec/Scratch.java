package dev.tsrpc.runtime.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A writer and a reader that are used again and again.
 *
 * <p>A thread looks for its own in the place of its id. It costs less than a {@code ThreadLocal},
 * which is most of the time that a small message takes. Whoever does not find one there (virtual
 * threads, of which there may be millions, and threads whose place is taken) borrows one of a few.
 */
final class Scratch {
  private static final int KEPT_CAPACITY = 64 * 1024;
  private static final int KEPT_MESSAGE = 8 * 1024;

  /** Compiled code keeps a reader of its own in registers, which costs less than to take one. */
  private static final int SMALL_MESSAGE = 128;

  private static final int PLACES = 256;
  private static final byte[] NOTHING = {};

  /** Each is used by its owner alone, so that races for a place do no harm. */
  private static final @Nullable Scratch[] OWNED = new @Nullable Scratch[PLACES];

  private static final AtomicReferenceArray<@Nullable Scratch> LENT =
      new AtomicReferenceArray<>(
          Integer.highestOneBit(4 * Runtime.getRuntime().availableProcessors()));

  /** The id of the thread, or -1. */
  private final long owner;

  private CborWriter writer = new CborWriter();
  private final CborReader reader = new CborReader(NOTHING);
  private boolean isUsed = true;

  private Scratch(long owner) {
    this.owner = owner;
  }

  static <T extends @Nullable Object> byte[] encode(Codec<T> codec, T value) {
    Scratch scratch = take();
    CborWriter out = scratch.writer;
    try {
      codec.write(out, value);
      return out.toByteArray();
    } catch (CodecException e) {
      byte[] written = out.toByteArray();
      throw ErrorPath.locate(e, codec, written, 0, written.length);
    } finally {
      scratch.releaseWriter();
    }
  }

  static <T extends @Nullable Object> T decode(Codec<T> codec, byte[] bytes) {
    if (bytes.length <= SMALL_MESSAGE) {
      return decode(codec, bytes, new CborReader(bytes));
    }
    Scratch scratch = take();
    try {
      scratch.reader.reset(bytes, 0, bytes.length);
      return decode(codec, bytes, scratch.reader);
    } finally {
      scratch.releaseReader();
    }
  }

  private static <T extends @Nullable Object> T decode(
      Codec<T> codec, byte[] bytes, CborReader in) {
    try {
      T value = codec.read(in);
      in.end();
      return value;
    } catch (CodecException e) {
      throw ErrorPath.locate(e, codec, bytes, 0, bytes.length);
    }
  }

  private static Scratch take() {
    long thread = Thread.currentThread().getId();
    Scratch scratch = OWNED[(int) thread & (PLACES - 1)];
    // In use already: a value that is being written encodes another one.
    if (scratch == null || scratch.owner != thread || scratch.isUsed) {
      return lend(thread);
    }
    scratch.isUsed = true;
    return scratch;
  }

  private static Scratch lend(long thread) {
    int place = (int) thread & (PLACES - 1);
    if (OWNED[place] == null && !VirtualThreads.isCurrent()) {
      Scratch owned = new Scratch(thread);
      OWNED[place] = owned;
      return owned;
    }
    Scratch lent = LENT.getAndSet((int) thread & (LENT.length() - 1), null);
    return lent == null ? new Scratch(-1) : lent;
  }

  private void releaseWriter() {
    writer.reset();
    if (writer.capacity() > KEPT_CAPACITY) {
      writer = new CborWriter();
    }
    release();
  }

  private void releaseReader() {
    if (reader.limit > KEPT_MESSAGE) {
      reader.reset(NOTHING, 0, 0);
    }
    release();
  }

  private void release() {
    if (owner >= 0) {
      isUsed = false;
    } else {
      giveBack();
    }
  }

  private void giveBack() {
    int place = (int) Thread.currentThread().getId() & (LENT.length() - 1);
    LENT.set(place, this);
  }
}
