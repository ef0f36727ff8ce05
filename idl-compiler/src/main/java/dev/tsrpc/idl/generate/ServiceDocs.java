package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import java.util.HashMap;
import java.util.Map;

/** What requests, responses and messages say of themselves where their authors did not. */
final class ServiceDocs {
  private final Map<QualifiedName, String> docs = new HashMap<>();

  ServiceDocs(Schema schema) {
    for (Service service : schema.services()) {
      String own = service.notes().docs();
      if (service instanceof Service.ApiService api) {
        docs.put(api.req(), "What api `" + api.name() + "` takes.");
        docs.put(api.res(), "What api `" + api.name() + "` answers.");
      } else if (service instanceof Service.MsgService msg) {
        docs.put(msg.type(), own.isBlank() ? "The message `" + msg.name() + "`." : own);
      }
    }
  }

  /** Returns the notes of a declaration, with docs if there are any. */
  Notes notes(Declaration declaration) {
    Notes notes = declaration.notes();
    String fallback = docs.get(declaration.name());
    if (fallback == null || !notes.docs().isBlank()) {
      return notes;
    }
    return new Notes(
        fallback,
        notes.deprecated(),
        notes.javaName(),
        notes.was(),
        notes.isSensitive(),
        notes.ext());
  }
}
