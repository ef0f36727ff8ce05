package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_ENUM_VALUE;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.Schema;
import java.util.HashMap;
import java.util.Map;

/** Reports members of one enum that share a value: JSON could not tell them apart. */
final class DuplicateEnumValues implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    for (EnumType type : schema.enums()) {
      Map<JsonValue, EnumMember> firstByValue = new HashMap<>();
      for (EnumMember member : type.members()) {
        EnumMember first = firstByValue.putIfAbsent(member.value(), member);
        if (first != null && !first.name().equals(member.name())) {
          diagnostics
              .report(DUPLICATE_ENUM_VALUE, member.location(), member.name(), first.name())
              .related(first.location(), "the other member");
        }
      }
    }
  }
}
