package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DANGLING_ANNOTATION;

import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.syntax.ImportSyntax.ImportedNameSyntax;
import dev.tsrpc.idl.syntax.TsrpcParser.ExportDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.FileContext;
import dev.tsrpc.idl.syntax.TsrpcParser.FileItemContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ImportClauseContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ImportDeclarationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ImportedNameContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ImportedNamesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds the syntax of a file from its parse tree. */
final class FileBuilder {
  private static final String JAVA_PACKAGE = "java.package";
  private static final String DEFAULT = "default";

  private final SourceFile source;
  private final SyntaxErrors errors;
  private final Places places;
  private final DeclarationBuilder declarations;
  private final List<AnnotationSyntax> ofFile = new ArrayList<>();
  private final List<ImportSyntax> imports = new ArrayList<>();

  FileBuilder(SourceFile source, Map<Integer, DocsSyntax> docs, SyntaxErrors errors) {
    this.source = source;
    this.errors = errors;
    this.places = new Places(source, docs, errors);
    this.declarations = new DeclarationBuilder(places, this::items);
  }

  FileSyntax file(FileContext file) {
    List<DeclarationSyntax> all = items(file.fileItem());
    return new FileSyntax(source, ofFile, imports, all);
  }

  private List<DeclarationSyntax> items(List<FileItemContext> items) {
    List<DeclarationSyntax> result = new ArrayList<>();
    Prefix prefix = new Prefix(places);
    for (FileItemContext item : items) {
      if (item.annotation() != null) {
        prefix.add(item.annotation());
        continue;
      }
      boolean isFirst = imports.isEmpty() && result.isEmpty();
      if (item.declaration() != null) {
        takeFileAnnotations(prefix, isFirst);
        declarations.declaration(item, prefix, result);
      } else if (item.SEMI() == null) {
        takeFileAnnotations(prefix, isFirst);
        report(prefix, isFirst);
        other(item, result);
      }
      prefix.clear();
    }
    takeFileAnnotations(prefix, imports.isEmpty() && result.isEmpty());
    report(prefix, imports.isEmpty() && result.isEmpty());
    return result;
  }

  /** Moves the annotations of the file itself away from those of its first declaration. */
  private void takeFileAnnotations(Prefix prefix, boolean isFirst) {
    if (isFirst) {
      ofFile.addAll(prefix.take(annotation -> annotation.name().text().equals(JAVA_PACKAGE)));
    }
  }

  /** Reports annotations that nothing follows; those before the first import are the file's. */
  private void report(Prefix prefix, boolean isFirst) {
    List<AnnotationSyntax> dangling = prefix.take(annotation -> true);
    if (isFirst) {
      ofFile.addAll(dangling);
      return;
    }
    for (AnnotationSyntax annotation : dangling) {
      errors.report(DANGLING_ANNOTATION, annotation.location(), annotation.name().text());
    }
  }

  private void other(FileItemContext item, List<DeclarationSyntax> result) {
    if (item.exception != null) {
      return;
    }
    if (item.importDeclaration() != null) {
      addImport(item.importDeclaration());
    } else if (item.exportDeclaration() != null) {
      addExport(item.exportDeclaration(), result);
    } else if (item.defaultExport() != null) {
      NameSyntax name = places.name(item.defaultExport().name());
      result.add(
          new DeclarationSyntax.DefaultExportSyntax(
              null, List.of(), name, places.location(item.defaultExport())));
    }
  }

  private void addImport(ImportDeclarationContext context) {
    ImportClauseContext clause = context.importClause();
    if (clause == null) {
      return;
    }
    List<ImportedNameSyntax> names = new ArrayList<>();
    if (clause.name() != null) {
      NameSyntax alias = places.name(clause.name());
      names.add(new ImportedNameSyntax(new NameSyntax(DEFAULT, alias.location()), alias));
    }
    names.addAll(names(clause.importedNames()));
    NameSyntax namespace =
        clause.importedNamespace() == null ? null : places.name(clause.importedNamespace().name());
    imports.add(
        new ImportSyntax(
            names, namespace, path(context.STRING()), false, places.location(context)));
  }

  private void addExport(ExportDeclarationContext context, List<DeclarationSyntax> result) {
    List<ImportedNameSyntax> names = names(context.importedNames());
    if (context.STRING() == null) {
      names.forEach(name -> addLocalExport(name, result));
      return;
    }
    NameSyntax namespace = context.name() == null ? null : places.name(context.name());
    imports.add(
        new ImportSyntax(names, namespace, path(context.STRING()), true, places.location(context)));
  }

  /** {@code export { A as B }}: everything is exported under its own name anyway. */
  private void addLocalExport(ImportedNameSyntax name, List<DeclarationSyntax> result) {
    NameSyntax here = name.name();
    if (name.alias().text().equals(DEFAULT)) {
      result.add(new DeclarationSyntax.DefaultExportSyntax(null, List.of(), here, here.location()));
    } else if (!name.alias().text().equals(here.text())) {
      TypeSyntax type = new TypeSyntax.NamedTypeSyntax(List.of(here), List.of(), here.location());
      result.add(
          new DeclarationSyntax.AliasSyntax(
              null, List.of(), name.alias(), List.of(), type, false, name.alias().location()));
    }
  }

  private List<ImportedNameSyntax> names(@Nullable ImportedNamesContext context) {
    List<ImportedNameSyntax> names = new ArrayList<>();
    if (context != null) {
      for (ImportedNameContext imported : context.importedName()) {
        NameSyntax name = places.name(imported.name(0));
        boolean hasAlias = imported.name().size() > 1;
        names.add(new ImportedNameSyntax(name, hasAlias ? places.name(imported.name(1)) : name));
      }
    }
    return names;
  }

  private NameSyntax path(TerminalNode string) {
    SyntaxToken token = SyntaxToken.of(string.getSymbol());
    return new NameSyntax(places.literals().string(token), errors.location(token));
  }
}
