package com.example.chat.user;

import dev.tsrpc.runtime.TsrpcGenerated;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What api {@code user/Login} takes. */
@NullMarked
@TsrpcGenerated
public record ReqLogin(String name, String password) {
  public ReqLogin {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(password, "password");
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with the values of this one. */
  public Builder toBuilder() {
    return new Builder().name(name).password(password);
  }

  @Override
  public String toString() {
    return "ReqLogin[name=" + name + ", password=***]";
  }

  /** Gathers the values of one {@link ReqLogin}. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String password;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder password(String password) {
      this.password = password;
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws NullPointerException if a value is missing that it must have
     */
    public ReqLogin build() {
      return new ReqLogin(
          Objects.requireNonNull(name, "name"), Objects.requireNonNull(password, "password"));
    }
  }
}
