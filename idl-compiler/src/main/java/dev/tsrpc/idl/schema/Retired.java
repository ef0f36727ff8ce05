package dev.tsrpc.idl.schema;

import java.util.List;
import java.util.Map;

/**
 * What the protocol had once.
 *
 * @param services ids by TSRPC's key: {@code apiuser/Login}, {@code msgChat}
 * @param types the members, with their ids, of each type that is gone
 */
public record Retired(Map<String, Integer> services, Map<QualifiedName, List<RetiredId>> types) {
  /** Nothing. */
  public static final Retired NONE = new Retired(Map.of(), Map.of());

  public Retired {
    services = Map.copyOf(services);
    types = Map.copyOf(types);
  }
}
