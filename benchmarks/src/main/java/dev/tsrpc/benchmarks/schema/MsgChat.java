package dev.tsrpc.benchmarks.schema;

import java.time.Instant;

/** A payload. */
public record MsgChat(String name, String content, Instant time) {}
