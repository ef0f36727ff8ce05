package dev.tsrpc.runtime.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A writer and a reader that are used again and again. Each platform thread has one; virtual
 * threads, of which there may be millions, share a few.
 */
final class Scratch {
  private static final int KEPT_CAPACITY = 64 * 1024;
  private static final byte[] NOTHING = {};
  private static final ThreadLocal<Scratch> OF_THREAD = ThreadLocal.withInitial(Scratch::new);
  private static final AtomicReferenceArray<@Nullable Scratch> SHARED =
      new AtomicReferenceArray<>(
          Integer.highestOneBit(4 * Runtime.getRuntime().availableProcessors()));

  /** {@code Thread.isVirtual}, or null before Java 21. */
  private static final @Nullable MethodHandle IS_VIRTUAL = findIsVirtual();

  private CborWriter writer = new CborWriter();
  private final CborReader reader = new CborReader(NOTHING);
  private boolean isUsed;

  private Scratch() {}

  static <T> byte[] encode(Codec<T> codec, T value) {
    Scratch scratch = take();
    CborWriter out = scratch.writer;
    try {
      codec.write(out, value);
      return out.toByteArray();
    } catch (CodecException e) {
      byte[] written = out.toByteArray();
      throw ErrorPath.locate(e, codec, written, 0, written.length);
    } finally {
      scratch.release();
    }
  }

  static <T> T decode(Codec<T> codec, byte[] bytes) {
    Scratch scratch = take();
    CborReader in = scratch.reader;
    in.reset(bytes, 0, bytes.length);
    try {
      T value = codec.read(in);
      in.end();
      return value;
    } catch (CodecException e) {
      throw ErrorPath.locate(e, codec, bytes, 0, bytes.length);
    } finally {
      scratch.release();
    }
  }

  private static Scratch take() {
    Thread thread = Thread.currentThread();
    Scratch scratch = isVirtual(thread) ? SHARED.getAndSet(slot(thread), null) : OF_THREAD.get();
    // In use already: a value that is being written encodes another one.
    if (scratch == null || scratch.isUsed) {
      scratch = new Scratch();
    }
    scratch.isUsed = true;
    return scratch;
  }

  private void release() {
    if (writer.capacity() > KEPT_CAPACITY) {
      writer = new CborWriter();
    } else {
      writer.reset();
    }
    reader.reset(NOTHING, 0, 0);
    isUsed = false;
    Thread thread = Thread.currentThread();
    if (isVirtual(thread)) {
      SHARED.set(slot(thread), this);
    }
  }

  private static int slot(Thread thread) {
    return System.identityHashCode(thread) & SHARED.length() - 1;
  }

  private static boolean isVirtual(Thread thread) {
    if (IS_VIRTUAL == null) {
      return false;
    }
    try {
      return (boolean) IS_VIRTUAL.invokeExact(thread);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable MethodHandle findIsVirtual() {
    try {
      return MethodHandles.lookup()
          .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
