package dev.tsrpc.idl.schema;

/** A member that is gone; nothing else ever gets its id, and it gets it back when it returns. */
public record RetiredId(String name, int id) {}
