package dev.tsrpc.idl.schema;

import java.util.List;
import java.util.Map;

/**
 * What the protocol had once.
 *
 * @param services ids by TSRPC's key: {@code apiuser/Login}, {@code msgChat}
 * @param shapes the members, with their ids, of each type and each object inside a type that is
 *     gone; by path: {@code user/auth/Account}, {@code user/auth/Account#/address}
 */
public record Retired(Map<String, Integer> services, Map<String, List<RetiredId>> shapes) {
  /** Nothing. */
  public static final Retired NONE = new Retired(Map.of(), Map.of());

  public Retired {
    services = Map.copyOf(services);
    shapes = Map.copyOf(shapes);
  }
}
