package dev.tsrpc.idl.link;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import java.util.List;

/**
 * Makes a schema of parsed files: resolves imports and names, and builds types. Ids are {@link
 * dev.tsrpc.idl.schema.Service#UNASSIGNED} where no {@code @id} is written. Stateless, for any
 * number of threads.
 */
public final class Linker {
  /**
   * Links a root. What cannot be linked is reported and left out, so if {@code diagnostics} has
   * errors afterwards, the schema may refer to what it does not have, and nothing may be made of
   * it.
   *
   * @param own the root that is compiled
   * @param libraries the roots that it may import from
   * @param diagnostics has what the parser reported, so that its consequences are not
   */
  public Schema link(ModuleRoot own, List<ModuleRoot> libraries, Diagnostics diagnostics) {
    BrokenFiles broken = new BrokenFiles(diagnostics);
    Scopes scopes = Scopes.link(own, libraries, broken, diagnostics);
    LinkRun run = new LinkRun(new Names(scopes, broken, diagnostics), diagnostics);
    LinkedDeclarations declarations = new LinkedDeclarations(run);
    for (Scope scope : scopes.own()) {
      declarations.open(scope);
      scope.types().forEach(run::want);
    }
    List<Service> services = services(scopes.own(), run, declarations);
    types(run, declarations);
    return declarations.schema(services);
  }

  private static List<Service> services(
      List<Scope> scopes, LinkRun run, LinkedDeclarations declarations) {
    ServiceLinker linker = new ServiceLinker(run, declarations);
    scopes.forEach(linker::link);
    return linker.services();
  }

  // Linking a declaration may bring in one of a library, which is linked in turn.
  private static void types(LinkRun run, LinkedDeclarations declarations) {
    DeclarationLinker linker = new DeclarationLinker(run);
    DeclaredSymbol symbol = run.next();
    while (symbol != null) {
      Declaration declaration = linker.link(symbol);
      if (declaration != null) {
        declarations.add(declaration, symbol.scope());
      }
      symbol = run.next();
    }
  }
}
