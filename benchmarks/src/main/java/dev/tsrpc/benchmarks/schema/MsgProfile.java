package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.FrozenList;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A payload. */
public record MsgProfile(
    long id,
    String name,
    @Nullable String nickname,
    String email,
    String bio,
    Role role,
    boolean active,
    double score,
    long level,
    Instant createdAt,
    List<String> tags,
    Address address) {
  public MsgProfile {
    tags = FrozenList.copyOf(tags);
  }
}
