package dev.tsrpc.runtime;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/** An immutable string of bytes. */
public final class Bytes {
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns a copy of {@code bytes}. */
  public static Bytes copyOf(byte... bytes) {
    return new Bytes(bytes.clone());
  }

  /** Returns a copy of a part of {@code bytes}. */
  public static Bytes copyOf(byte[] bytes, int offset, int length) {
    return new Bytes(Arrays.copyOfRange(bytes, offset, offset + length));
  }

  public int size() {
    return bytes.length;
  }

  public byte at(int index) {
    return bytes[index];
  }

  /** Returns a copy. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** Returns a read-only view, without a copy. */
  public ByteBuffer toByteBuffer() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /** Copies all bytes into {@code target}. */
  public void copyTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, bytes.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Returns the size and the first bytes in hex. */
  @Override
  public String toString() {
    String hex = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 16));
    return "Bytes[" + bytes.length + ": " + hex + (bytes.length > 16 ? "…]" : "]");
  }
}
