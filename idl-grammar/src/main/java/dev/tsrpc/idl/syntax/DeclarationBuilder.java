package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.syntax.DeclarationSyntax.AliasSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.ConfSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.InterfaceSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.NamespaceSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.TypeParameterSyntax;
import dev.tsrpc.idl.syntax.TsrpcParser.AliasDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ConfDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.DeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.FileItemContext;
import dev.tsrpc.idl.syntax.TsrpcParser.InterfaceDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.NameContext;
import dev.tsrpc.idl.syntax.TsrpcParser.NamespaceDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TypeParameterContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TypeParametersContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds declarations from the parse tree. */
final class DeclarationBuilder {
  private final Places places;
  private final TypeBuilder types;
  private final ServiceBuilder services;
  private final EnumBuilder enums;
  private final Function<List<FileItemContext>, List<DeclarationSyntax>> items;

  /**
   * Creates a builder.
   *
   * @param items builds what is in a namespace
   */
  DeclarationBuilder(
      Places places, Function<List<FileItemContext>, List<DeclarationSyntax>> items) {
    this.places = places;
    this.types = new TypeBuilder(places);
    this.services = new ServiceBuilder(places, types);
    this.enums = new EnumBuilder(places);
    this.items = items;
  }

  /** What all kinds of declarations have. */
  record Head(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      boolean isDefaultExport,
      Location location) {}

  /** Adds the declaration of an item; one that failed stays as a name that means nothing. */
  void declaration(FileItemContext item, Prefix prefix, List<DeclarationSyntax> result) {
    DeclarationContext context = item.declaration();
    boolean isDefault = item.modifier().stream().anyMatch(modifier -> modifier.DEFAULT() != null);
    Head head =
        new Head(
            prefix.docs(item.getStart()),
            prefix.annotations(),
            isDefault,
            places.location(item.getStart(), context.getStop()));
    if (item.exception != null) {
      failed(head, context, result);
    } else if (context.REFUSED() != null) {
      refused(head, Places.token(context.REFUSED()), result);
    } else if (context.TOO_DEEP() == null) {
      result.add(declaration(head, context));
    }
  }

  private DeclarationSyntax declaration(Head head, DeclarationContext context) {
    if (context.apiDeclaration() != null) {
      return services.api(head, context.apiDeclaration());
    }
    if (context.msgDeclaration() != null) {
      return services.msg(head, context.msgDeclaration());
    }
    if (context.interfaceDeclaration() != null) {
      return interfaceSyntax(head, context.interfaceDeclaration());
    }
    if (context.enumDeclaration() != null) {
      return enums.enumSyntax(head, context.enumDeclaration());
    }
    if (context.aliasDeclaration() != null) {
      return alias(head, context.aliasDeclaration());
    }
    if (context.namespaceDeclaration() != null) {
      return namespace(head, context.namespaceDeclaration());
    }
    return conf(head, context.confDeclaration());
  }

  private void failed(Head head, DeclarationContext context, List<DeclarationSyntax> result) {
    boolean isType =
        context.interfaceDeclaration() != null
            || context.aliasDeclaration() != null
            || context.enumDeclaration() != null;
    if (isType && context.getChild(0) instanceof ParserRuleContext kind) {
      NameContext name = kind.getRuleContext(NameContext.class, 0);
      if (name != null && name.exception == null) {
        result.add(meaningless(head, places.name(name)));
      }
    }
  }

  private void refused(Head head, SyntaxToken token, List<DeclarationSyntax> result) {
    Refusals.report(
        places.errors(), String.valueOf(token.refusal), places.errors().location(token));
    if (token.declared != null) {
      Location place = places.errors().location(token.declared);
      result.add(meaningless(head, new NameSyntax(token.declared.getText(), place)));
    }
  }

  /** A name that was declared somehow: whoever refers to it has made no mistake. */
  private static DeclarationSyntax meaningless(Head head, NameSyntax name) {
    return new AliasSyntax(
        head.docs(),
        head.annotations(),
        name,
        List.of(),
        new TypeSyntax.InvalidTypeSyntax(name.location()),
        head.isDefaultExport(),
        head.location());
  }

  private InterfaceSyntax interfaceSyntax(Head head, InterfaceDeclarationContext context) {
    return new InterfaceSyntax(
        head.docs(),
        head.annotations(),
        places.name(context.name()),
        parameters(context.typeParameters()),
        types.parents(context.heritage()),
        types.object(context.objectType()),
        head.isDefaultExport(),
        head.location());
  }

  private AliasSyntax alias(Head head, AliasDeclarationContext context) {
    return new AliasSyntax(
        head.docs(),
        head.annotations(),
        places.name(context.name()),
        parameters(context.typeParameters()),
        types.type(context.type()),
        head.isDefaultExport(),
        head.location());
  }

  private NamespaceSyntax namespace(Head head, NamespaceDeclarationContext context) {
    NameSyntax name =
        context.qualifiedName() != null
            ? places.joined(context.qualifiedName())
            : places.string(context.STRING());
    return new NamespaceSyntax(
        head.docs(),
        head.annotations(),
        name,
        items.apply(context.namespaceBody().fileItem()),
        head.location());
  }

  private DeclarationSyntax conf(Head head, ConfDeclarationContext context) {
    return new ConfSyntax(
        head.docs(),
        head.annotations(),
        places.name(context.name()),
        new ValueBuilder(places).value(context.value()),
        head.location());
  }

  private List<TypeParameterSyntax> parameters(@Nullable TypeParametersContext context) {
    List<TypeParameterSyntax> parameters = new ArrayList<>();
    if (context != null) {
      for (TypeParameterContext parameter : context.typeParameterList().typeParameter()) {
        boolean isBounded = parameter.EXTENDS() != null;
        boolean hasDefault = parameter.EQUALS() != null;
        parameters.add(
            new TypeParameterSyntax(
                places.name(parameter.name()),
                isBounded ? types.type(parameter.type(0)) : null,
                hasDefault ? types.type(parameter.type(isBounded ? 1 : 0)) : null,
                places.location(parameter)));
      }
    }
    return parameters;
  }
}
