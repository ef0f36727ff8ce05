package dev.tsrpc.runtime;

import dev.tsrpc.runtime.codec.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An api. Made by generated code. */
public record Api<Req, Res>(
    int id,
    String name,
    Codec<Req> reqCodec,
    Codec<Res> resCodec,
    Map<String, ? extends @Nullable Object> conf)
    implements Service {
  /** An api without {@code @conf}. */
  public Api(int id, String name, Codec<Req> reqCodec, Codec<Res> resCodec) {
    this(id, name, reqCodec, resCodec, Map.of());
  }
}
