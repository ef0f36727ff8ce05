package dev.tsrpc.runtime.dynamic;

/** A descriptor that is malformed, or that does not have what was asked for. */
public final class DescriptorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Creates an exception whose message names the place. */
  public DescriptorException(String message) {
    super(message);
  }

  /** Creates an exception whose message names the place. */
  public DescriptorException(String message, Throwable cause) {
    super(message, cause);
  }
}
