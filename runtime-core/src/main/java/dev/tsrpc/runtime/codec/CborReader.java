package dev.tsrpc.runtime.codec;

/** Reads compact CBOR. Not thread-safe. */
public final class CborReader {}
