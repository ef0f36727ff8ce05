package com.example.chat;

import dev.tsrpc.runtime.TsrpcGenerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What api {@code Send} answers. */
@NullMarked
@TsrpcGenerated
public record ResSend(Instant time) {
  public ResSend {
    Objects.requireNonNull(time, "time");
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with the values of this one. */
  public Builder toBuilder() {
    return new Builder().time(time);
  }

  /** Gathers the values of one {@link ResSend}. Not thread-safe. */
  public static final class Builder {
    private @Nullable Instant time;

    private Builder() {}

    public Builder time(Instant time) {
      this.time = time;
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws NullPointerException if a value is missing that it must have
     */
    public ResSend build() {
      return new ResSend(Objects.requireNonNull(time, "time"));
    }
  }
}
