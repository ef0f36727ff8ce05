package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DEFAULT_ON_OPTIONAL;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Schema;

/** Reports fields that are optional and have a default, which makes them optional already. */
final class DefaultsOnOptionals implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    for (ObjectShape shape : Shapes.of(schema)) {
      for (Field field : shape.fields()) {
        if (field.isOptional() && field.defaultValue() != null) {
          diagnostics
              .report(DEFAULT_ON_OPTIONAL, field.location(), field.name())
              .help("leave the `?` out: a sender may leave out what has a default");
        }
      }
    }
  }
}
