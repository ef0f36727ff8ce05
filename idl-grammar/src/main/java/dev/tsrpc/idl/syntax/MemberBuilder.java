package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.syntax.MemberSyntax.FieldSyntax;
import dev.tsrpc.idl.syntax.MemberSyntax.IndexSignatureSyntax;
import dev.tsrpc.idl.syntax.TsrpcParser.MemberContext;
import dev.tsrpc.idl.syntax.TsrpcParser.MemberItemContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ObjectTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TypeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the members of object types from the parse tree. */
final class MemberBuilder {
  private final Places places;
  private final Function<TypeContext, TypeSyntax> types;

  MemberBuilder(Places places, Function<TypeContext, TypeSyntax> types) {
    this.places = places;
    this.types = types;
  }

  List<MemberSyntax> members(ObjectTypeContext context) {
    List<MemberSyntax> members = new ArrayList<>();
    Prefix prefix = new Prefix(places);
    Separators separators = new Separators(places, ";", "fields");
    for (MemberItemContext item : context.memberItem()) {
      if (item.annotation() != null) {
        prefix.add(item.annotation());
        continue;
      }
      separators.visit(item, item.separator() != null);
      MemberSyntax member = item.member() == null ? null : member(item, item.member(), prefix);
      if (member != null) {
        members.add(member);
      }
      places.reportDangling(prefix, item.member() != null);
      prefix.clear();
    }
    places.reportDangling(prefix, false);
    return members;
  }

  private @Nullable MemberSyntax member(
      MemberItemContext item, MemberContext context, Prefix prefix) {
    if (item.exception != null) {
      return failed(context, prefix);
    }
    Location place = places.location(context);
    if (context.callable() != null || context.signature() != null) {
      Refusals.report(places.errors(), callableName(context), place);
      return null;
    }
    DocsSyntax docs = prefix.docs(item.getStart());
    if (context.name() != null) {
      return new IndexSignatureSyntax(
          docs,
          places.name(context.name()),
          types.apply(context.type(0)),
          types.apply(context.type(1)),
          place);
    }
    if (context.memberName() == null) {
      Refusals.report(places.errors(), "computed names", place);
      return null;
    }
    NameSyntax name = places.name(context.memberName());
    return new FieldSyntax(
        docs,
        prefix.annotations(),
        name,
        context.QUESTION() != null,
        types.apply(context.type(0)),
        context.value() == null ? null : new ValueBuilder(places).value(context.value()),
        place);
  }

  private static String callableName(MemberContext context) {
    if (context.GET() != null || context.SET() != null) {
      return "accessors";
    }
    if (context.NEW() != null) {
      return "constructors";
    }
    return context.signature() != null ? "call signatures" : "methods";
  }

  /** Keeps the name of a field that failed: whoever refers to it has made no mistake. */
  private @Nullable MemberSyntax failed(MemberContext context, Prefix prefix) {
    if (context.memberName() == null || context.memberName().exception != null) {
      return null;
    }
    NameSyntax name = places.name(context.memberName());
    TypeSyntax type = new TypeSyntax.InvalidTypeSyntax(name.location());
    return new FieldSyntax(
        prefix.docs(context.getStart()),
        prefix.annotations(),
        name,
        context.QUESTION() != null,
        type,
        null,
        name.location());
  }
}
