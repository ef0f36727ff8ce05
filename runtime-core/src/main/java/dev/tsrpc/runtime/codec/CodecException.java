package dev.tsrpc.runtime.codec;

/** Bytes or a value that are not of their type. */
public final class CodecException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final String path;
  private final int offset;

  /**
   * Creates an exception.
   *
   * @param reason what is wrong: {@code expected int, found text}
   * @param path where in the value: {@code $.items[3].id}
   * @param offset where in the bytes
   */
  public CodecException(String reason, String path, int offset) {
    super(path + ": " + reason);
    this.reason = reason;
    this.path = path;
    this.offset = offset;
  }

  /** Returns what is wrong, without the place. */
  public String reason() {
    return reason;
  }

  /** Returns the path to the value, from {@code $}. */
  public String path() {
    return path;
  }

  /** Returns the offset of the item in the bytes that were read or written. */
  public int offset() {
    return offset;
  }
}
