package dev.tsrpc.runtime.jetty;

import java.time.Duration;

/**
 * When a client sends heartbeats.
 *
 * @param interval from an answer to the next heartbeat
 * @param timeout how long the answer may take before the connection is given up
 */
record HeartbeatSettings(Duration interval, Duration timeout) {}
