package dev.tsrpc.idl.check;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_MEMBER_ID;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.Schema;
import java.util.HashMap;
import java.util.Map;

/** Reports members of one enum that share an id. */
final class DuplicateMemberIds implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    for (EnumType type : schema.enums()) {
      Map<Integer, EnumMember> firstById = new HashMap<>();
      for (EnumMember member : type.members()) {
        EnumMember first = firstById.putIfAbsent(member.id(), member);
        if (first != null && !first.name().equals(member.name())) {
          diagnostics
              .report(DUPLICATE_MEMBER_ID, member.location(), member.name(), member.id())
              .label("`" + first.name() + "` has it already")
              .related(first.location(), "the other member")
              .help("remove `@id(" + member.id() + ")`; the compiler gives a free one");
        }
      }
    }
  }
}
