package dev.tsrpc.idl.schema;

import java.util.List;
import java.util.Map;

/**
 * What the protocol had once.
 *
 * @param services services, by TSRPC's key: {@code apiuser/Login}, {@code msgChat}
 * @param shapes the members, with their ids, of each type and each object inside a type that is
 *     gone; by path: {@code user/auth/Account}, {@code user/auth/Account#/address}
 */
public record Retired(List<RetiredId> services, Map<String, List<RetiredId>> shapes) {
  /** Nothing. */
  public static final Retired NONE = new Retired(List.of(), Map.of());

  public Retired {
    services = List.copyOf(services);
    shapes = Map.copyOf(shapes);
  }
}
