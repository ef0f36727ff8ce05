package dev.tsrpc.runtime;

import dev.tsrpc.runtime.codec.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message. Made by generated code. */
public record Msg<T>(
    int id, String name, Codec<T> codec, From from, Map<String, ? extends @Nullable Object> conf)
    implements Service {
  /** A message that both sides may send, without {@code @conf}. */
  public Msg(int id, String name, Codec<T> codec) {
    this(id, name, codec, From.BOTH);
  }

  /** A message without {@code @conf}. */
  public Msg(int id, String name, Codec<T> codec, From from) {
    this(id, name, codec, from, Map.of());
  }

  /** Returns whether a side, {@code CLIENT} or {@code SERVER}, may send it. */
  public boolean mayComeFrom(From side) {
    return from == From.BOTH || from == side;
  }

  /** Who may send it. */
  public enum From {
    BOTH,
    CLIENT,
    SERVER
  }
}
