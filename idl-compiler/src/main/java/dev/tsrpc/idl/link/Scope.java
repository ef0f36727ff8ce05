package dev.tsrpc.idl.link;

import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.syntax.FileSyntax;
import dev.tsrpc.idl.syntax.NameSyntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one file: first what it declares, then what it imports. */
final class Scope {
  private final String module;
  private final FileSyntax file;
  private final ModuleRoot root;
  private final Map<String, Symbol> declared = new LinkedHashMap<>();
  private final Map<String, Symbol> imported = new LinkedHashMap<>();
  private final Map<String, NameSyntax> places = new LinkedHashMap<>();

  Scope(String module, FileSyntax file, ModuleRoot root) {
    this.module = module;
    this.file = file;
    this.root = root;
  }

  String module() {
    return module;
  }

  FileSyntax file() {
    return file;
  }

  ModuleRoot root() {
    return root;
  }

  void declare(NameSyntax name, Symbol symbol) {
    declared.put(name.text(), symbol);
    places.put(name.text(), name);
  }

  void bring(NameSyntax name, Symbol symbol) {
    imported.put(name.text(), symbol);
    places.put(name.text(), name);
  }

  /** Returns where a name was declared or imported, or null if it was not. */
  @Nullable NameSyntax place(String name) {
    return places.get(name);
  }

  /** Returns what a name stands for in this file, or null. */
  @Nullable Symbol find(String name) {
    Symbol symbol = declared.get(name);
    return symbol != null ? symbol : imported.get(name);
  }

  /** Returns what this file itself declares under a name, or null. */
  @Nullable Symbol findDeclared(String name) {
    return declared.get(name);
  }

  Set<String> names() {
    return places.keySet();
  }

  Set<String> declaredNames() {
    return declared.keySet();
  }

  /** Returns the types that this file declares. */
  List<DeclaredSymbol> types() {
    return declared.values().stream()
        .filter(DeclaredSymbol.class::isInstance)
        .map(DeclaredSymbol.class::cast)
        .toList();
  }
}
