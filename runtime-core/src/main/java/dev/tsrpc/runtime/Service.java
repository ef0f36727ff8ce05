package dev.tsrpc.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An api or a message of a protocol, as a typed handle of a generated class. */
public sealed interface Service permits Api, Msg {
  /** Returns the id on the wire. */
  int id();

  /** Returns the name: {@code user/Login}. */
  String name();

  /** Returns what {@code @conf} says, as JDK values ({@code Map List String Long Double …}). */
  Map<String, ? extends @Nullable Object> conf();
}
