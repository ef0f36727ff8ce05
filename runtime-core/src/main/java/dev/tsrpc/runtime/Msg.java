package dev.tsrpc.runtime;

import dev.tsrpc.runtime.codec.Codec;
import java.util.Map;

/** A message. Made by generated code. */
public record Msg<T>(int id, String name, Codec<T> codec, From from, Map<String, ?> conf)
    implements Service {
  /** Who may send it. */
  public enum From {
    BOTH,
    CLIENT,
    SERVER
  }
}
