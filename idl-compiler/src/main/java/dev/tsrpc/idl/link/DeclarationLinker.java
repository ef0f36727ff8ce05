package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NOT_SUPPORTED_YET;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.link.AnnotationReader.Annotated;
import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.syntax.DeclarationSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.AliasSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.EnumSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.InterfaceSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the declarations of types. */
final class DeclarationLinker {
  private final LinkRun run;

  DeclarationLinker(LinkRun run) {
    this.run = run;
  }

  /** Returns the declaration, or null if it is an alias of something that has been reported. */
  @Nullable Declaration link(DeclaredSymbol symbol) {
    DeclarationSyntax syntax = symbol.syntax();
    if (syntax instanceof InterfaceSyntax type) {
      return interfaceType(symbol, type);
    }
    if (syntax instanceof AliasSyntax alias) {
      return aliasType(symbol, alias);
    }
    if (syntax instanceof EnumSyntax) {
      return run.enums().link(symbol);
    }
    throw new AssertionError("not a type: " + symbol.name());
  }

  private Declaration interfaceType(DeclaredSymbol symbol, InterfaceSyntax syntax) {
    refuseParents(syntax.parents());
    Annotated annotated =
        new AnnotationReader(run, symbol.scope())
            .read(syntax.annotations(), syntax.docs(), AnnotationTarget.INTERFACE);
    return new InterfaceType(
        symbol.name(),
        List.of(),
        new TypeLinker(run, symbol.scope()).shape(syntax.body()),
        annotated.notes(),
        syntax.name().location());
  }

  private @Nullable Declaration aliasType(DeclaredSymbol symbol, AliasSyntax syntax) {
    Annotated annotated =
        new AnnotationReader(run, symbol.scope())
            .read(syntax.annotations(), syntax.docs(), AnnotationTarget.ALIAS);
    Type type = new TypeLinker(run, symbol.scope()).link(syntax.type());
    return type == null
        ? null
        : new AliasType(symbol.name(), type, annotated.notes(), syntax.name().location());
  }

  /** Refuses what stands after {@code extends}, if anything does. */
  void refuseParents(List<TypeSyntax> parents) {
    if (!parents.isEmpty()) {
      Location all = parents.get(0).location().to(parents.get(parents.size() - 1).location());
      run.report(NOT_SUPPORTED_YET, all, "`extends`");
    }
  }
}
