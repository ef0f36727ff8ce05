package com.example.chat.user;

import dev.tsrpc.runtime.TsrpcGenerated;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was sent away.
 *
 * @param name (deprecated: use who)
 */
@NullMarked
@TsrpcGenerated
public record MsgKicked(@Nullable String name, User who) {
  public MsgKicked {
    Objects.requireNonNull(who, "who");
  }

  /**
   * @deprecated use who
   */
  @Deprecated
  @Override
  public @Nullable String name() {
    return name;
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with the values of this one. */
  public Builder toBuilder() {
    return new Builder().name(name).who(who);
  }

  /** Gathers the values of one {@link MsgKicked}. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable User who;

    private Builder() {}

    /**
     * @deprecated use who
     */
    @Deprecated
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    public Builder who(User who) {
      this.who = who;
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws NullPointerException if a value is missing that it must have
     */
    public MsgKicked build() {
      return new MsgKicked(name, Objects.requireNonNull(who, "who"));
    }
  }
}
