package dev.tsrpc.runtime;

import dev.tsrpc.runtime.codec.Codec;
import java.util.Map;

/** An api. Made by generated code. */
public record Api<Req, Res>(
    int id, String name, Codec<Req> reqCodec, Codec<Res> resCodec, Map<String, ?> conf)
    implements Service {}
