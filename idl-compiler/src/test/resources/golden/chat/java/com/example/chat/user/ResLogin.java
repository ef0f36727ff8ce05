package com.example.chat.user;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.TsrpcGenerated;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What api {@code user/Login} answers. */
@NullMarked
@TsrpcGenerated
public record ResLogin(User user, Map<String, Long> unread) {
  public ResLogin {
    Objects.requireNonNull(user, "user");
    unread = FrozenMap.copyOf(unread);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with the values of this one. */
  public Builder toBuilder() {
    return new Builder().user(user).unread(unread);
  }

  /** Gathers the values of one {@link ResLogin}. Not thread-safe. */
  public static final class Builder {
    private @Nullable User user;
    private @Nullable Map<String, Long> unread;

    private Builder() {}

    public Builder user(User user) {
      this.user = user;
      return this;
    }

    public Builder unread(Map<String, Long> unread) {
      this.unread = unread;
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws NullPointerException if a value is missing that it must have
     */
    public ResLogin build() {
      return new ResLogin(
          Objects.requireNonNull(user, "user"), Objects.requireNonNull(unread, "unread"));
    }
  }
}
