package dev.tsrpc.idl.link;

import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.syntax.DeclarationSyntax;

/** What a name in a file stands for. */
sealed interface Symbol {
  /** A type that a file declares; {@code scope} is where the names in it are looked up. */
  record DeclaredSymbol(QualifiedName name, DeclarationSyntax syntax, Scope scope)
      implements Symbol {}

  /** All types of a file: the {@code ns} of {@code import * as ns}. */
  record NamespaceSymbol(Scope scope) implements Symbol {}

  /** Something that is wrong and has been reported: nothing is said about its uses. */
  record BrokenSymbol() implements Symbol {}
}
