package dev.tsrpc.runtime.jetty;

import dev.tsrpc.runtime.Proto;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a client is built with.
 *
 * @param timeout of calls; zero: none
 * @param heartbeat null: none
 * @param transport null: the shared one
 */
record ClientSettings(
    Proto proto,
    URI url,
    Duration timeout,
    Duration connectTimeout,
    @Nullable HeartbeatSettings heartbeat,
    @Nullable ClientTransport transport,
    LinkSettings link) {}
