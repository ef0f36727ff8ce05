package dev.tsrpc.idl.link;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.syntax.FileSyntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The scopes of all files: those of the root that is compiled, and those of its libraries. */
final class Scopes {
  private final IdentityHashMap<ModuleRoot, Map<String, Scope>> byRoot = new IdentityHashMap<>();
  private final Deque<Scope> waiting = new ArrayDeque<>();
  private final ModuleRoot own;
  private final List<ModuleRoot> libraries;
  private final ScopeBuilder builder;

  private Scopes(ModuleRoot own, List<ModuleRoot> libraries, Diagnostics diagnostics) {
    this.own = own;
    this.libraries = libraries;
    this.builder = new ScopeBuilder(diagnostics);
  }

  /** Declares and imports all names. */
  static Scopes link(
      ModuleRoot own, List<ModuleRoot> libraries, BrokenFiles broken, Diagnostics diagnostics) {
    Scopes scopes = new Scopes(own, libraries, diagnostics);
    ImportLinker imports = new ImportLinker(scopes, broken, diagnostics);
    scopes.own();
    while (!scopes.waiting.isEmpty()) {
      imports.link(scopes.waiting.remove());
    }
    return scopes;
  }

  /** Returns the scopes of the root that is compiled, by module name. */
  List<Scope> own() {
    List<Scope> scopes = new ArrayList<>();
    own.files().keySet().forEach(module -> scopes.add(required(own, module)));
    return scopes;
  }

  /** Returns the scope of a file of {@code root}, or null if there is no such file. */
  @Nullable Scope find(ModuleRoot root, String module) {
    return root.files().containsKey(module) ? required(root, module) : null;
  }

  /** Returns the scopes of the libraries' files with this module name. */
  List<Scope> findInLibraries(String module) {
    List<Scope> found = new ArrayList<>();
    for (ModuleRoot library : libraries) {
      if (library.files().containsKey(module)) {
        found.add(required(library, module));
      }
    }
    return found;
  }

  /** Returns the module names that an import without {@code ./} may have. */
  Set<String> libraryModules() {
    Set<String> names = new TreeSet<>();
    libraries.forEach(library -> names.addAll(library.files().keySet()));
    return names;
  }

  // Scopes of libraries come into being when something imports them, so that a library's files that
  // nobody imports are not judged.
  private Scope required(ModuleRoot root, String module) {
    Map<String, Scope> scopes = byRoot.computeIfAbsent(root, key -> new HashMap<>());
    Scope known = scopes.get(module);
    if (known != null) {
      return known;
    }
    FileSyntax file = root.files().get(module);
    if (file == null) {
      throw new AssertionError("no module " + module);
    }
    Scope scope = builder.build(module, file, root);
    scopes.put(module, scope);
    waiting.add(scope);
    return scope;
  }
}
