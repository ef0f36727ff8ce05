package dev.tsrpc.idl.check;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Schema;

/** A rule. The schema may lack declarations that could not be linked. */
interface Check {
  void check(Schema schema, Diagnostics diagnostics);
}
