package com.example.chat.user;

import dev.tsrpc.runtime.TsrpcGenerated;
import org.jspecify.annotations.NullMarked;

/** What a user may do. */
@NullMarked
@TsrpcGenerated
public enum Role {
  /** May read. */
  GUEST(0),
  /** May say something. */
  MEMBER(1),
  ADMIN(9),
  /** A member that this version of the protocol does not know. It cannot be sent. */
  UNRECOGNIZED(0);

  private final int value;

  Role(int value) {
    this.value = value;
  }

  /**
   * Returns its value in JSON.
   *
   * @throws IllegalStateException if it is {@link #UNRECOGNIZED}
   */
  public int value() {
    if (this == UNRECOGNIZED) {
      throw new IllegalStateException("an unrecognized member has no value");
    }
    return value;
  }
}
