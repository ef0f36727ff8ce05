package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.syntax.DeclarationBuilder.Head;
import dev.tsrpc.idl.syntax.DeclarationSyntax.EnumMemberSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.EnumSyntax;
import dev.tsrpc.idl.syntax.TsrpcParser.EnumDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.EnumItemContext;
import dev.tsrpc.idl.syntax.TsrpcParser.EnumMemberContext;
import java.util.ArrayList;
import java.util.List;

/** Builds enums from the parse tree. */
final class EnumBuilder {
  private final Places places;
  private final ValueBuilder values;

  EnumBuilder(Places places) {
    this.places = places;
    this.values = new ValueBuilder(places);
  }

  EnumSyntax enumSyntax(Head head, EnumDeclarationContext context) {
    return new EnumSyntax(
        head.docs(),
        head.annotations(),
        places.name(context.name()),
        members(context.enumBody().enumItem()),
        head.isDefaultExport(),
        head.location());
  }

  private List<EnumMemberSyntax> members(List<EnumItemContext> items) {
    List<EnumMemberSyntax> members = new ArrayList<>();
    Prefix prefix = new Prefix(places);
    Separators separators = new Separators(places, ",", "enum members");
    for (EnumItemContext item : items) {
      if (item.annotation() != null) {
        prefix.add(item.annotation());
        continue;
      }
      separators.visit(item, item.separator() != null);
      EnumMemberContext member = item.enumMember();
      if (member != null && member.memberName() != null && member.memberName().exception == null) {
        members.add(member(member, prefix, item.exception == null));
      }
      places.reportDangling(prefix, member != null);
      prefix.clear();
    }
    places.reportDangling(prefix, false);
    return members;
  }

  private EnumMemberSyntax member(EnumMemberContext context, Prefix prefix, boolean isWhole) {
    boolean hasValue = isWhole && context.value() != null;
    return new EnumMemberSyntax(
        prefix.docs(context.getStart()),
        prefix.annotations(),
        places.name(context.memberName()),
        hasValue ? values.value(context.value()) : null,
        places.location(context));
  }
}
