package com.example.chat;

import com.example.chat.user.User;
import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.TsrpcGenerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Someone said something. Sent both ways. */
@NullMarked
@TsrpcGenerated
public record MsgChat(
    User user, String content, Instant time, @Nullable List<Attachments> attachments) {
  public MsgChat {
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(time, "time");
    attachments = attachments == null ? null : FrozenList.copyOf(attachments);
  }

  /** Returns a builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder with the values of this one. */
  public Builder toBuilder() {
    return new Builder().user(user).content(content).time(time).attachments(attachments);
  }

  /** Gathers the values of one {@link MsgChat}. Not thread-safe. */
  public static final class Builder {
    private @Nullable User user;
    private @Nullable String content;
    private @Nullable Instant time;
    private @Nullable List<Attachments> attachments;

    private Builder() {}

    public Builder user(User user) {
      this.user = user;
      return this;
    }

    public Builder content(String content) {
      this.content = content;
      return this;
    }

    public Builder time(Instant time) {
      this.time = time;
      return this;
    }

    public Builder attachments(@Nullable List<Attachments> attachments) {
      this.attachments = attachments;
      return this;
    }

    /**
     * Returns the record.
     *
     * @throws NullPointerException if a value is missing that it must have
     */
    public MsgChat build() {
      return new MsgChat(
          Objects.requireNonNull(user, "user"),
          Objects.requireNonNull(content, "content"),
          Objects.requireNonNull(time, "time"),
          attachments);
    }
  }

  public record Attachments(String name, Bytes data) {
    public Attachments {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(data, "data");
    }

    /** Returns a builder without values. */
    public static Builder builder() {
      return new Builder();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
      return new Builder().name(name).data(data);
    }

    /** Gathers the values of one {@link Attachments}. Not thread-safe. */
    public static final class Builder {
      private @Nullable String name;
      private @Nullable Bytes data;

      private Builder() {}

      public Builder name(String name) {
        this.name = name;
        return this;
      }

      public Builder data(Bytes data) {
        this.data = data;
        return this;
      }

      /**
       * Returns the record.
       *
       * @throws NullPointerException if a value is missing that it must have
       */
      public Attachments build() {
        return new Attachments(
            Objects.requireNonNull(name, "name"), Objects.requireNonNull(data, "data"));
      }
    }
  }
}
