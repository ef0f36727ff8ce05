package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_ENUM_MEMBER;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.Schema;
import java.util.HashMap;
import java.util.Map;

/** Reports members of one enum that share a name. */
final class DuplicateEnumMembers implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    for (EnumType type : schema.enums()) {
      Map<String, EnumMember> firstByName = new HashMap<>();
      for (EnumMember member : type.members()) {
        EnumMember first = firstByName.putIfAbsent(member.name(), member);
        if (first != null) {
          diagnostics
              .report(DUPLICATE_ENUM_MEMBER, member.location(), member.name())
              .related(first.location(), "first declared here");
        }
      }
    }
  }
}
