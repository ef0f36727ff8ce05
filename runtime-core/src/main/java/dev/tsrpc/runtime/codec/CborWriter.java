package dev.tsrpc.runtime.codec;

/** Writes compact CBOR. Not thread-safe. */
public final class CborWriter {}
