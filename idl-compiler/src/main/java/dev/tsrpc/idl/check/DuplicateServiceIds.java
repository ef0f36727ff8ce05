package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_SERVICE_ID;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Service.ApiService;
import java.util.HashMap;
import java.util.Map;

/** Reports apis and messages that share an id. */
final class DuplicateServiceIds implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    Map<Integer, Service> firstById = new HashMap<>();
    for (Service service : schema.services()) {
      Service first = firstById.putIfAbsent(service.id(), service);
      if (first != null) {
        String kind = service instanceof ApiService ? "api" : "msg";
        diagnostics
            .report(DUPLICATE_SERVICE_ID, service.location(), kind, service.name(), service.id())
            .label("`" + first.name() + "` has it already")
            .related(first.location(), "the other one")
            .help("remove `@id(" + service.id() + ")`; the compiler gives a free one");
      }
    }
  }
}
