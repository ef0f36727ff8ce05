package dev.tsrpc.runtime.codec;

import org.jspecify.annotations.Nullable;

/** Bytes or a value that are not of their type. */
public final class CodecException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int[] NONE = {};

  private final String reason;
  private final String path;
  private final int offset;
  private final transient int[] missing;
  private final int open;
  private final transient @Nullable JsonPath json;

  /**
   * Creates an exception.
   *
   * @param reason what is wrong: {@code expected int, found text}
   * @param path where in the value: {@code $.items[3].id}
   * @param offset where in the bytes
   */
  public CodecException(String reason, String path, int offset) {
    this(path + ": " + reason, reason, path, offset);
  }

  /** As the other, with a message of its own. */
  CodecException(String message, String reason, String path, int offset) {
    super(message);
    this.reason = reason;
    this.path = path;
    this.offset = offset;
    missing = NONE;
    open = 0;
    json = null;
  }

  /** A finding of which only the offset is known; {@link ErrorPath} makes the final one of it. */
  CodecException(String reason, int offset) {
    this(reason, offset, NONE, 0);
  }

  /**
   * A field is missing.
   *
   * @param missing the keys of the absent parts that it would be in, and its own
   * @param open how many arrays and maps the place is in
   */
  CodecException(String reason, int offset, int[] missing, int open) {
    super("$: " + reason, null, false, false);
    this.reason = reason;
    this.path = "$";
    this.offset = offset;
    this.missing = missing;
    this.open = open;
    json = null;
  }

  /** A finding in JSON, of which there may be many before {@link #located} makes the final one. */
  CodecException(String reason, int offset, JsonPath json) {
    super(reason, null, false, false);
    this.reason = reason;
    this.path = "$";
    this.offset = offset;
    missing = NONE;
    open = 0;
    this.json = json;
  }

  /** Returns the exception with its path, if this is a finding in JSON. */
  CodecException located() {
    return json == null ? this : json.refused(reason, offset);
  }

  /** Returns what is wrong, without the place. */
  public String reason() {
    return reason;
  }

  /** Returns the path to the value, from {@code $}. */
  public String path() {
    return path;
  }

  /** Returns the offset of the item in the bytes, or in the characters of JSON, if it is known. */
  public int offset() {
    return offset;
  }

  int[] missing() {
    return missing;
  }

  int open() {
    return open;
  }
}
