package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_BODY;

import dev.tsrpc.idl.syntax.DeclarationBuilder.Head;
import dev.tsrpc.idl.syntax.DeclarationSyntax.ApiSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.BodySyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.MsgSyntax;
import dev.tsrpc.idl.syntax.TsrpcParser.ApiDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ApiItemContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ApiPartContext;
import dev.tsrpc.idl.syntax.TsrpcParser.BodyContext;
import dev.tsrpc.idl.syntax.TsrpcParser.MsgDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TypeContext;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds apis and messages from the parse tree. */
final class ServiceBuilder {
  private final Places places;
  private final TypeBuilder types;

  ServiceBuilder(Places places, TypeBuilder types) {
    this.places = places;
    this.types = types;
  }

  ApiSyntax api(Head head, ApiDeclarationContext context) {
    NameSyntax name = places.name(context.name());
    if (context.apiBody() == null) {
      boolean hasRequest = startsBefore(context.type(), context.RPAREN().getSymbol());
      boolean hasResponse = context.COLON() != null;
      BodySyntax req = hasRequest ? shortForm(context.type(0)) : null;
      BodySyntax res = hasResponse ? shortForm(context.type(hasRequest ? 1 : 0)) : null;
      return new ApiSyntax(head.docs(), head.annotations(), name, req, res, head.location());
    }
    BodySyntax req = null;
    BodySyntax res = null;
    Prefix prefix = new Prefix(places);
    for (ApiItemContext item : context.apiBody().apiItem()) {
      if (item.annotation() != null) {
        prefix.add(item.annotation());
        continue;
      }
      ApiPartContext part = item.apiPart();
      if (part != null && item.exception == null) {
        BodySyntax body = body(prefix, part.getStart(), part.body());
        boolean isRequest = part.REQ() != null;
        report(isRequest ? req : res, part, name);
        req = isRequest && req == null ? body : req;
        res = !isRequest && res == null ? body : res;
      }
      places.reportDangling(prefix, part != null);
      prefix.clear();
    }
    places.reportDangling(prefix, false);
    return new ApiSyntax(head.docs(), head.annotations(), name, req, res, head.location());
  }

  private static boolean startsBefore(List<TypeContext> types, Token end) {
    return !types.isEmpty()
        && SyntaxToken.of(types.get(0).getStart()).start() < SyntaxToken.of(end).start();
  }

  private BodySyntax shortForm(TypeContext context) {
    return new BodySyntax(
        null, List.of(), List.of(), types.type(context), places.location(context));
  }

  private void report(@Nullable BodySyntax first, ApiPartContext part, NameSyntax name) {
    if (first != null) {
      String word = part.getStart().getText();
      places
          .errors()
          .report(DUPLICATE_BODY, SyntaxToken.of(part.getStart()), name.text(), word)
          .related(first.location(), "the first one is here");
    }
  }

  MsgSyntax msg(Head head, MsgDeclarationContext context) {
    return new MsgSyntax(
        head.docs(),
        head.annotations(),
        places.name(context.name()),
        body(context.body(), null, List.of(), context.body().getStart()),
        head.location());
  }

  private BodySyntax body(Prefix prefix, Token start, BodyContext context) {
    return body(context, prefix.docs(start), prefix.annotations(), start);
  }

  private BodySyntax body(
      BodyContext context,
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      Token start) {
    TypeSyntax type =
        context.type() != null ? types.type(context.type()) : types.object(context.objectType());
    return new BodySyntax(
        docs,
        annotations,
        types.parents(context.heritage()),
        type,
        places.location(start, context.getStop()));
  }
}
