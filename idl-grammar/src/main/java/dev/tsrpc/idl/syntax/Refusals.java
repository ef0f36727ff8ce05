package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNSUPPORTED_TYPESCRIPT;

import dev.tsrpc.idl.diagnostic.Location;
import java.util.Map;

/** Refuses what TypeScript has and the language does not, by its name. */
final class Refusals {
  private static final Map<String, String> WAYS_OUT =
      Map.ofEntries(
          Map.entry("methods", "declare an `api` for what can be called"),
          Map.entry("accessors", "declare a field"),
          Map.entry("function types", "a message cannot carry functions; declare an `api`"),
          Map.entry("mapped types", "use `Record`, `Pick`, `Omit`, `Partial` or write the fields"),
          Map.entry("conditional types", "write the type that it stands for"),
          Map.entry("template literals", "use `string`, with `@pattern` where it matters"),
          Map.entry("`typeof` types", "declare the type and name it"),
          Map.entry("`import()` types", "import the name at the top of the file"),
          Map.entry("computed names", "write the name"),
          Map.entry("rest elements", "use an array as the last element"));

  private Refusals() {}

  /**
   * Reports a piece of TypeScript.
   *
   * @param what its name in the plural
   */
  static void report(SyntaxErrors errors, String what, Location place) {
    String help = WAYS_OUT.getOrDefault(what, "keep it in a file outside the protocol");
    errors.report(UNSUPPORTED_TYPESCRIPT, place, what).help(help);
  }
}
