package dev.tsrpc.benchmarks.schema;

/** A payload. */
public record Row(long id, String name, double price, long quantity, boolean active) {}
