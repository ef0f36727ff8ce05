package com.example.chat;

import dev.tsrpc.runtime.TsrpcGenerated;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What api {@code Send} takes.
 *
 * @param content What is said. At most 500 letters.
 */
@NullMarked
@TsrpcGenerated
public record ReqSend(String content, String room) {
  public ReqSend {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(room, "room");
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with the values of this one. */
  public Builder toBuilder() {
    return new Builder().content(content).room(room);
  }

  /** Gathers the values of one {@link ReqSend}. Not thread-safe. */
  public static final class Builder {
    private @Nullable String content;
    private String room = "lobby";

    private Builder() {}

    public Builder content(String content) {
      this.content = content;
      return this;
    }

    public Builder room(String room) {
      this.room = room;
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws NullPointerException if a value is missing that it must have
     */
    public ReqSend build() {
      return new ReqSend(Objects.requireNonNull(content, "content"), room);
    }
  }
}
