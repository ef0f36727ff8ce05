package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_FIELD_ID;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Schema;
import java.util.HashMap;
import java.util.Map;

/** Reports fields of one object that share an id. */
final class DuplicateFieldIds implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    for (ObjectShape shape : Shapes.of(schema)) {
      Map<Integer, Field> firstById = new HashMap<>();
      for (Field field : shape.fields()) {
        Field first = firstById.putIfAbsent(field.id(), field);
        if (first != null && !first.name().equals(field.name())) {
          diagnostics
              .report(DUPLICATE_FIELD_ID, field.location(), field.name(), field.id())
              .label("`" + first.name() + "` has it already")
              .related(first.location(), "the other field")
              .help("remove `@id(" + field.id() + ")`; the compiler gives a free one");
        }
      }
    }
  }
}
