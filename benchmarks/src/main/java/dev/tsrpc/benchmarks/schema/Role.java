package dev.tsrpc.benchmarks.schema;

/** What somebody may do. */
public enum Role {
  GUEST,
  MEMBER,
  MODERATOR,
  ADMIN,
  UNRECOGNIZED
}
