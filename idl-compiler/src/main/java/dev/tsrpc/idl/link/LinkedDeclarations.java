package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_DECLARATION;

import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Retired;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what has been linked. */
final class LinkedDeclarations {
  private final LinkRun run;
  private final Map<QualifiedName, Declaration> declarations = new TreeMap<>();
  private final Map<QualifiedName, String> imported = new HashMap<>();
  private final Map<QualifiedName, String> javaPackages = new HashMap<>();
  private final Map<Scope, Optional<String>> packageByScope = new HashMap<>();

  LinkedDeclarations(LinkRun run) {
    this.run = run;
  }

  /** Reads what stands at the head of a file. */
  void open(Scope scope) {
    packageByScope.computeIfAbsent(scope, this::javaPackage);
  }

  /** Adds a declaration that stands in a file; its name must be new. */
  void add(Declaration declaration, Scope scope) {
    QualifiedName name = declaration.name();
    Declaration first = declarations.putIfAbsent(name, declaration);
    if (first != null) {
      run.report(DUPLICATE_DECLARATION, declaration.location(), name)
          .related(first.location(), "first declared here");
      return;
    }
    String libraryPackage = scope.root().libraryPackage();
    if (libraryPackage != null) {
      imported.put(name, libraryPackage);
    }
    packageByScope
        .computeIfAbsent(scope, this::javaPackage)
        .ifPresent(javaPackage -> javaPackages.put(name, javaPackage));
  }

  private Optional<String> javaPackage(Scope scope) {
    AnnotationReader reader = new AnnotationReader(run, scope);
    return Optional.ofNullable(reader.javaPackage(scope.file().annotations()));
  }

  Schema schema(List<Service> services) {
    return new Schema(services, declarations, imported, javaPackages, Retired.NONE);
  }
}
