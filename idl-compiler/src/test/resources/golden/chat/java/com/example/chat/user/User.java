package com.example.chat.user;

import dev.tsrpc.runtime.TsrpcGenerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in the chat.
 *
 * <p>Known by {@code id}; the name may change.
 *
 * @param seen When they were here last.
 */
@NullMarked
@TsrpcGenerated
public record User(long id, String name, Role role, @Nullable Instant seen) {
  public User {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with the values of this one. */
  public Builder toBuilder() {
    return new Builder().id(id).name(name).role(role).seen(seen);
  }

  /** Gathers the values of one {@link User}. Not thread-safe. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable String name;
    private Role role = Role.MEMBER;
    private @Nullable Instant seen;

    private Builder() {}

    public Builder id(long id) {
      this.id = id;
      return this;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder role(Role role) {
      this.role = role;
      return this;
    }

    public Builder seen(@Nullable Instant seen) {
      this.seen = seen;
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws NullPointerException if a value is missing that it must have
     */
    public User build() {
      return new User(
          Objects.requireNonNull(id, "id"), Objects.requireNonNull(name, "name"), role, seen);
    }
  }
}
