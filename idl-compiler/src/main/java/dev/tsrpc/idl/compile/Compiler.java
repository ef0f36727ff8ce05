package dev.tsrpc.idl.compile;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DESCRIPTOR_LOCKED;

import dev.tsrpc.idl.check.Checks;
import dev.tsrpc.idl.descriptor.DescriptorReader;
import dev.tsrpc.idl.descriptor.DescriptorWriter;
import dev.tsrpc.idl.descriptor.IdAssigner;
import dev.tsrpc.idl.descriptor.Memory;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.link.Linker;
import dev.tsrpc.idl.link.ModuleRoot;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.syntax.FileSyntax;
import dev.tsrpc.idl.syntax.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    Schema linked = new Linker().link(own, libraries, diagnostics);
    Checks checks = new Checks();
    checks.checkLinked(linked, diagnostics);
    Optional<Memory> memory = memory(root, diagnostics);
    List<Memory> libraryMemories = new ArrayList<>();
    for (Library library : options.libraries()) {
      memory(library.root(), diagnostics).ifPresent(libraryMemories::add);
    }
    Schema schema =
        new IdAssigner().assign(linked, memory.orElse(Memory.NONE), libraryMemories, diagnostics);
    checks.checkIds(schema, diagnostics);
    if (diagnostics.hasErrors() || memory.isEmpty()) {
      return Optional.empty();
    }
    return protocol(root, schema, memory.get(), options, diagnostics);
  }

  private static Optional<Memory> memory(SourceRoot root, Diagnostics diagnostics) {
    return root.descriptor() == null
        ? Optional.of(Memory.NONE)
        : new DescriptorReader().read(root.descriptor(), diagnostics);
  }

  private static Optional<Protocol> protocol(
      SourceRoot root,
      Schema schema,
      Memory memory,
      CompilerOptions options,
      Diagnostics diagnostics) {
    DescriptorWriter writer = new DescriptorWriter();
    List<String> changes = writer.changes(schema, memory);
    SourceFile previous = root.descriptor();
    if (previous != null && changes.isEmpty()) {
      return Optional.of(new Protocol(schema, previous.text(), false));
    }
    if (options.isLocked()) {
      SourceFile place = previous == null ? new SourceFile(SourceRoot.DESCRIPTOR, "") : previous;
      diagnostics
          .report(DESCRIPTOR_LOCKED, new Location(place, 0, 0))
          .label("in " + changes.stream().limit(5).collect(Collectors.joining(", ")))
          .help("run `tsrpcc proto` and check the result in");
      return Optional.empty();
    }
    return Optional.of(new Protocol(schema, writer.full(schema, memory), true));
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
