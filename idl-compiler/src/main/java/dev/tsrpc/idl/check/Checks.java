package dev.tsrpc.idl.check;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Schema;
import java.util.List;

/** All rules. Stateless, for any number of threads. */
public final class Checks {
  private static final List<Check> LINKED =
      List.of(
          new DuplicateFields(),
          new DuplicateEnumMembers(),
          new DuplicateEnumValues(),
          new DefaultsOnOptionals(),
          new CyclicAliases(),
          new EndlessTypes(),
          new StockClients());
  private static final List<Check> NUMBERED =
      List.of(new DuplicateFieldIds(), new DuplicateMemberIds(), new DuplicateServiceIds());

  /** Checks what does not depend on ids. */
  public void checkLinked(Schema schema, Diagnostics diagnostics) {
    LINKED.forEach(check -> check.check(schema, diagnostics));
  }

  /** Checks the ids, once all are given. */
  public void checkIds(Schema schema, Diagnostics diagnostics) {
    NUMBERED.forEach(check -> check.check(schema, diagnostics));
  }
}
