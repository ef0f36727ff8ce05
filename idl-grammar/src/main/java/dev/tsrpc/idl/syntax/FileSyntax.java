package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.SourceFile;
import java.util.List;

/**
 * One file.
 *
 * @param annotations those of the file itself ({@code @java.package})
 */
public record FileSyntax(
    SourceFile source,
    List<AnnotationSyntax> annotations,
    List<ImportSyntax> imports,
    List<DeclarationSyntax> declarations) {
  public FileSyntax {
    annotations = List.copyOf(annotations);
    imports = List.copyOf(imports);
    declarations = List.copyOf(declarations);
  }
}
