package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Proto;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a server is built with.
 *
 * @param host where to listen; null: everywhere
 * @param port 0: any free one
 * @param apiTimeout zero: none
 */
record ServerSettings(
    Proto proto,
    @Nullable String host,
    int port,
    Duration apiTimeout,
    boolean returnsInnerErrors,
    LinkSettings link) {}
