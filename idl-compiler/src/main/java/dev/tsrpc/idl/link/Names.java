package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_TYPE;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Diagnostics.Report;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.Suggestion;
import dev.tsrpc.idl.link.Symbol.BrokenSymbol;
import dev.tsrpc.idl.link.Symbol.NamespaceSymbol;
import dev.tsrpc.idl.syntax.NameSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks names up, and explains those that are not there. */
final class Names {
  private final Scopes scopes;
  private final BrokenFiles brokenFiles;
  private final Diagnostics diagnostics;

  Names(Scopes scopes, BrokenFiles brokenFiles, Diagnostics diagnostics) {
    this.scopes = scopes;
    this.brokenFiles = brokenFiles;
    this.diagnostics = diagnostics;
  }

  /** Returns what {@code name} or {@code ns.name} stands for, or null; reports nothing. */
  @Nullable Symbol find(List<NameSyntax> parts, Scope scope) {
    Symbol first = scope.find(parts.get(0).text());
    if (parts.size() == 1 || first instanceof BrokenSymbol) {
      return first;
    }
    if (parts.size() != 2 || !(first instanceof NamespaceSymbol namespace)) {
      return null;
    }
    return namespace.scope().findDeclared(parts.get(1).text());
  }

  /** Reports a type whose name stands for nothing. */
  void reportUnknown(List<NameSyntax> parts, Scope scope) {
    Symbol first = scope.find(parts.get(0).text());
    if (parts.size() > 1 && first instanceof NamespaceSymbol namespace) {
      reportUnknownMember(parts.get(1), namespace.scope());
      return;
    }
    NameSyntax name = parts.get(0);
    if (first != null) {
      Location all = name.location().to(parts.get(parts.size() - 1).location());
      diagnostics
          .report(UNKNOWN_TYPE, all, text(parts))
          .label("`" + name.text() + "` has no types in it");
      return;
    }
    if (brokenFiles.mayDeclare(scope.file().source(), name.text())) {
      return;
    }
    Report report = diagnostics.report(UNKNOWN_TYPE, name.location(), name.text());
    report.label("not declared in this file or its imports");
    suggest(name.text(), scope, report);
  }

  private static String text(List<NameSyntax> parts) {
    return parts.stream().map(NameSyntax::text).collect(Collectors.joining("."));
  }

  private void reportUnknownMember(NameSyntax name, Scope target) {
    if (brokenFiles.mayDeclare(target.file().source(), name.text())) {
      return;
    }
    Report report = diagnostics.report(UNKNOWN_TYPE, name.location(), name.text());
    report.label("`" + target.module() + "` does not declare it");
    Suggestion.of(name.text(), target.declaredNames())
        .ifPresent(near -> report.help("did you mean `" + near + "`?"));
  }

  private void suggest(String name, Scope scope, Report report) {
    List<Scope> owners =
        scopes.own().stream().filter(other -> other.findDeclared(name) != null).limit(3).toList();
    for (Scope owner : owners) {
      String path = ModulePath.relative(scope.module(), owner.module());
      report.help("add `import { " + name + " } from \"" + path + "\"`");
    }
    if (owners.isEmpty()) {
      Set<String> candidates = new HashSet<>(scope.names());
      candidates.addAll(BuiltIns.all());
      Suggestion.of(name, candidates)
          .ifPresent(near -> report.help("did you mean `" + near + "`?"));
    }
  }
}
