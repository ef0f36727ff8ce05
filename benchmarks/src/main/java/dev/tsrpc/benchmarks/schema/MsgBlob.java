package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.Bytes;

/** A payload. */
public record MsgBlob(long id, String name, String mediaType, Bytes data) {}
