package dev.tsrpc.idl.descriptor;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.SHIFTED_ENUM_VALUE;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.Schema;
import java.util.Map;

/**
 * Reports members of enums whose counted value changes because another member was put before them:
 * in JSON the value is what goes over the wire.
 */
final class ShiftedEnumValues {
  private ShiftedEnumValues() {}

  static void check(Schema schema, Memory memory, Renames renames, Diagnostics diagnostics) {
    for (EnumType type : schema.enums()) {
      Map<String, JsonValue> before = memory.enumValues(renames.knownName(type.name()));
      for (EnumMember member : type.members()) {
        JsonValue old = before.get(member.name());
        if (member.isImplicit() && old != null && !old.equals(member.value())) {
          String oldText = JsonText.line(old);
          diagnostics
              .report(
                  SHIFTED_ENUM_VALUE,
                  member.location(),
                  member.name(),
                  oldText,
                  JsonText.line(member.value()))
              .help("write `" + member.name() + " = " + oldText + "`, or put new members last");
        }
      }
    }
  }
}
