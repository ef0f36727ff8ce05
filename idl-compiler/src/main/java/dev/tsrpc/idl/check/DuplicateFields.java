package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_FIELD;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Schema;
import java.util.HashMap;
import java.util.Map;

/** Reports fields of one object that share a name. */
final class DuplicateFields implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    for (ObjectShape shape : Shapes.of(schema)) {
      Map<String, Field> firstByName = new HashMap<>();
      for (Field field : shape.fields()) {
        Field first = firstByName.putIfAbsent(field.name(), field);
        if (first != null) {
          diagnostics
              .report(DUPLICATE_FIELD, field.location(), field.name())
              .related(first.location(), "first declared here");
        }
      }
    }
  }
}
