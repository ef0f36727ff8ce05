package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.link.Linker;
import dev.tsrpc.idl.link.ModuleRoot;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.syntax.FileSyntax;
import dev.tsrpc.idl.syntax.Parser;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From texts to a protocol: parses, links, checks, and gives ids. It neither writes files nor
 * prints. Stateless, for any number of threads.
 */
public final class Compiler {
  /**
   * Compiles a source root. All mistakes go to {@code diagnostics}, those of syntax and those of
   * meaning together.
   *
   * @return the protocol, or empty if {@code diagnostics} has errors
   */
  public Optional<Protocol> compile(
      SourceRoot root, CompilerOptions options, Diagnostics diagnostics) {
    ModuleRoot own = new ModuleRoot(parsed(root, "", diagnostics), null);
    List<ModuleRoot> libraries = options.libraries().stream().map(Compiler::library).toList();
    Schema schema = new Linker().link(own, libraries, diagnostics);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(new Protocol(schema, "{}\n", true));
  }

  // What a library's files have wrong is the library's affair, unless it is imported: the linker
  // then misses it.
  private static ModuleRoot library(Library library) {
    SortedMap<String, FileSyntax> files =
        parsed(library.root(), library.name() + "!/", new Diagnostics());
    return new ModuleRoot(files, library.basePackage());
  }

  private static SortedMap<String, FileSyntax> parsed(
      SourceRoot root, String prefix, Diagnostics diagnostics) {
    Parser parser = new Parser();
    TreeMap<String, FileSyntax> files = new TreeMap<>();
    root.modules()
        .forEach(
            (module, file) -> {
              SourceFile shown =
                  prefix.isEmpty() ? file : new SourceFile(prefix + file.path(), file.text());
              files.put(module, parser.parse(shown, diagnostics));
            });
    return files;
  }
}
