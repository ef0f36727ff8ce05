package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_DECLARATION;

import dev.tsrpc.idl.diagnostic.DiagnosticCode;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Diagnostics.Report;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ReferenceType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all steps of one run share: the names, the diagnostics, and what is yet to be linked. */
final class LinkRun {
  private final Names names;
  private final Diagnostics diagnostics;
  private final Map<QualifiedName, DeclaredSymbol> known = new HashMap<>();
  private final Enums enums = new Enums(this);
  private final Deque<DeclaredSymbol> waiting = new ArrayDeque<>();

  LinkRun(Names names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  Names names() {
    return names;
  }

  Enums enums() {
    return enums;
  }

  Report report(DiagnosticCode code, Location location, Object... arguments) {
    return diagnostics.report(code, location, arguments);
  }

  void refuse(String what, Location location) {
    diagnostics.report(DiagnosticCode.NOT_SUPPORTED_YET, location, what);
  }

  /** Sees to it that a declaration is linked, once. */
  void want(DeclaredSymbol symbol) {
    if (known.putIfAbsent(symbol.name(), symbol) == null) {
      waiting.add(symbol);
    }
  }

  /** Returns the next declaration to link, or null if all are. */
  @Nullable DeclaredSymbol next() {
    return waiting.poll();
  }

  /** Returns a reference to a declaration, which gets linked. */
  Type refer(DeclaredSymbol symbol, Location place) {
    want(symbol);
    DeclaredSymbol first = known.get(symbol.name());
    if (first != null && first.scope() != symbol.scope()) {
      report(DUPLICATE_DECLARATION, place, symbol.name())
          .related(first.syntax().name().location(), "first declared here")
          .related(symbol.syntax().name().location(), "declared again by a library");
    }
    return new ReferenceType(symbol.name());
  }
}
