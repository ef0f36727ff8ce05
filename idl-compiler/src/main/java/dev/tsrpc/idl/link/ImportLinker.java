package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.AMBIGUOUS_IMPORT;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_DECLARATION;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.IMPORT_OUTSIDE_ROOT;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NOT_SUPPORTED_YET;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_FILE;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_IMPORT;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Diagnostics.Report;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.Suggestion;
import dev.tsrpc.idl.link.Symbol.BrokenSymbol;
import dev.tsrpc.idl.link.Symbol.NamespaceSymbol;
import dev.tsrpc.idl.syntax.ImportSyntax;
import dev.tsrpc.idl.syntax.ImportSyntax.ImportedNameSyntax;
import dev.tsrpc.idl.syntax.NameSyntax;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the names that a file imports into its scope. */
final class ImportLinker {
  private final Scopes scopes;
  private final Diagnostics diagnostics;
  private final BrokenFiles brokenFiles;

  ImportLinker(Scopes scopes, BrokenFiles brokenFiles, Diagnostics diagnostics) {
    this.scopes = scopes;
    this.diagnostics = diagnostics;
    this.brokenFiles = brokenFiles;
  }

  void link(Scope scope) {
    for (ImportSyntax syntax : scope.file().imports()) {
      if (syntax.isExport()) {
        diagnostics.report(NOT_SUPPORTED_YET, syntax.location(), "`export … from`");
        bringAll(syntax, null, scope);
        continue;
      }
      bringAll(syntax, target(syntax.path(), scope), scope);
    }
  }

  private void bringAll(ImportSyntax syntax, @Nullable Scope target, Scope scope) {
    NameSyntax namespace = syntax.namespace();
    if (namespace != null) {
      bring(namespace, target == null ? new BrokenSymbol() : new NamespaceSymbol(target), scope);
    }
    for (ImportedNameSyntax name : syntax.names()) {
      bring(name.alias(), target == null ? new BrokenSymbol() : symbol(name, target), scope);
    }
  }

  private void bring(NameSyntax alias, Symbol symbol, Scope scope) {
    NameSyntax first = scope.place(alias.text());
    if (first == null) {
      scope.bring(alias, symbol);
      return;
    }
    diagnostics
        .report(DUPLICATE_DECLARATION, alias.location(), alias.text())
        .related(first.location(), "first declared here")
        .help("import it under another name: `" + alias.text() + " as …`");
  }

  private Symbol symbol(ImportedNameSyntax name, Scope target) {
    String text = name.name().text();
    if (text.equals("default")) {
      diagnostics
          .report(NOT_SUPPORTED_YET, name.alias().location(), "a default import")
          .help("write `import { " + name.alias().text() + " } from …`");
      return new BrokenSymbol();
    }
    Symbol symbol = target.findDeclared(text);
    if (symbol != null) {
      return symbol;
    }
    if (!brokenFiles.mayDeclare(target.file().source(), text)) {
      Report report =
          diagnostics.report(UNKNOWN_IMPORT, name.name().location(), target.module(), text);
      Suggestion.of(text, target.declaredNames())
          .ifPresent(near -> report.help("did you mean `" + near + "`?"));
    }
    return new BrokenSymbol();
  }

  /** Returns the file that a path names, or null if it has been reported. */
  private @Nullable Scope target(NameSyntax path, Scope scope) {
    String text = path.text();
    if (!text.startsWith(".") && !text.startsWith("/")) {
      return libraryTarget(path, scope);
    }
    Optional<String> module = ModulePath.resolve(scope.module(), text);
    if (module.isEmpty()) {
      diagnostics
          .report(IMPORT_OUTSIDE_ROOT, path.location(), text)
          .help("a path that begins with `/` starts at the root");
      return null;
    }
    Scope found = scopes.find(scope.root(), module.get());
    if (found == null) {
      unknownFile(path, module.get(), scope);
    }
    return found;
  }

  private void unknownFile(NameSyntax path, String module, Scope scope) {
    String stem = ModulePath.withoutExtension(module);
    String file = stem.equals(module) ? module + ".tsrpc" : module;
    Report report = diagnostics.report(UNKNOWN_FILE, path.location(), file);
    if (!stem.equals(module) && scopes.find(scope.root(), stem) != null) {
      report.help("leave the extension out: `" + ModulePath.withoutExtension(path.text()) + "`");
      return;
    }
    Suggestion.of(module, scope.root().files().keySet())
        .ifPresent(
            near ->
                report.help("did you mean `" + ModulePath.relative(scope.module(), near) + "`?"));
  }

  private @Nullable Scope libraryTarget(NameSyntax path, Scope scope) {
    List<Scope> found = scopes.findInLibraries(path.text());
    if (found.size() > 1) {
      diagnostics
          .report(AMBIGUOUS_IMPORT, path.location(), path.text())
          .related(start(found.get(0)), "one of them")
          .related(start(found.get(1)), "another");
      return null;
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    Report report = diagnostics.report(UNKNOWN_FILE, path.location(), path.text() + ".tsrpc");
    report.label("no library has it");
    if (scopes.find(scope.root(), path.text()) != null) {
      report.help("did you mean `" + ModulePath.relative(scope.module(), path.text()) + "`?");
      return null;
    }
    Suggestion.of(path.text(), scopes.libraryModules())
        .ifPresent(near -> report.help("did you mean `" + near + "`?"));
    return null;
  }

  private static Location start(Scope scope) {
    return new Location(scope.file().source(), 0, 0);
  }
}
