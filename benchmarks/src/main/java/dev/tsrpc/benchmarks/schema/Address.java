package dev.tsrpc.benchmarks.schema;

/** A payload. */
public record Address(String street, String city, String zip, String country) {}
