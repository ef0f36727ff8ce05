package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_DECLARATION;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NOT_SUPPORTED_YET;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.link.Symbol.BrokenSymbol;
import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.syntax.DeclarationSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.AliasSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.ApiSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.ConfSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.DefaultExportSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.InterfaceSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.MsgSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.NamespaceSyntax;
import dev.tsrpc.idl.syntax.FileSyntax;
import dev.tsrpc.idl.syntax.NameSyntax;

/** Collects the types that a file declares; what comes with a later issue is refused here. */
final class ScopeBuilder {
  private final Diagnostics diagnostics;

  ScopeBuilder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Scope build(String module, FileSyntax file, ModuleRoot root) {
    Scope scope = new Scope(module, file, root);
    for (DeclarationSyntax declaration : file.declarations()) {
      add(declaration, scope);
    }
    return scope;
  }

  private void add(DeclarationSyntax declaration, Scope scope) {
    if (declaration instanceof ApiSyntax || declaration instanceof MsgSyntax) {
      return;
    }
    if (declaration instanceof NamespaceSyntax) {
      refuse("`namespace`", declaration.name().location());
      scope.declare(firstPart(declaration.name()), new BrokenSymbol());
      return;
    }
    if (declaration instanceof ConfSyntax) {
      diagnostics
          .report(NOT_SUPPORTED_YET, declaration.name().location(), "`export const`")
          .help("write `@conf({…})` before the api or msg");
      return;
    }
    if (declaration instanceof DefaultExportSyntax || declaration.isDefaultExport()) {
      refuse("`export default`", declaration.name().location());
    }
    if (!(declaration instanceof DefaultExportSyntax)) {
      declareType(declaration, scope);
    }
  }

  private void declareType(DeclarationSyntax declaration, Scope scope) {
    NameSyntax name = declaration.name();
    NameSyntax first = scope.place(name.text());
    if (first != null) {
      diagnostics
          .report(DUPLICATE_DECLARATION, name.location(), name.text())
          .related(first.location(), "first declared here")
          .help("rename one of the two");
      return;
    }
    scope.declare(name, symbol(declaration, scope));
  }

  private Symbol symbol(DeclarationSyntax declaration, Scope scope) {
    if (isGeneric(declaration)) {
      refuse("a type with type parameters", declaration.name().location());
      return new BrokenSymbol();
    }
    QualifiedName name = new QualifiedName(scope.module(), declaration.name().text());
    return new DeclaredSymbol(name, declaration, scope);
  }

  private static boolean isGeneric(DeclarationSyntax declaration) {
    if (declaration instanceof InterfaceSyntax type) {
      return !type.parameters().isEmpty();
    }
    return declaration instanceof AliasSyntax alias && !alias.parameters().isEmpty();
  }

  private static NameSyntax firstPart(NameSyntax name) {
    int dot = name.text().indexOf('.');
    return dot < 0 ? name : new NameSyntax(name.text().substring(0, dot), name.location());
  }

  private void refuse(String what, Location location) {
    diagnostics.report(NOT_SUPPORTED_YET, location, what);
  }
}
