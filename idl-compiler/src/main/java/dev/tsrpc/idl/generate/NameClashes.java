package dev.tsrpc.idl.generate;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.JAVA_NAME_RESERVED;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.JAVA_NAME_TAKEN;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of one scope in Java; reports a name that two would have, or that generated code needs. */
final class NameClashes {
  static final String HELP = "choose another name for Java with `@java.name(\"…\")`";

  private final Diagnostics diagnostics;
  private final Set<String> reserved;
  private final boolean ignoresCase;
  private final Map<String, Claim> claims = new HashMap<>();

  private NameClashes(Diagnostics diagnostics, Set<String> reserved, boolean ignoresCase) {
    this.diagnostics = diagnostics;
    this.reserved = reserved;
    this.ignoresCase = ignoresCase;
  }

  /** Names of variables, methods and constants. */
  static NameClashes ofMembers(Diagnostics diagnostics, Set<String> reserved) {
    return new NameClashes(diagnostics, reserved, false);
  }

  /** Names of classes, whose files some file systems tell apart by more than case only. */
  static NameClashes ofClasses(Diagnostics diagnostics, Set<String> reserved) {
    return new NameClashes(diagnostics, reserved, true);
  }

  private record Claim(String written, Location location) {}

  /**
   * Takes a name, or reports that it is taken.
   *
   * @param written what the schema calls it
   * @return whether it was free
   */
  boolean claim(String name, String written, Location location) {
    if (reserved.contains(name)) {
      diagnostics
          .report(JAVA_NAME_RESERVED, location, written, name)
          .label("generated code needs that name itself")
          .help(HELP);
      return false;
    }
    String key = ignoresCase ? name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : name;
    Claim first = claims.putIfAbsent(key, new Claim(written, location));
    if (first != null) {
      diagnostics
          .report(JAVA_NAME_TAKEN, location, first.written(), written, name)
          .related(first.location(), "the other one")
          .help(HELP);
    }
    return first == null;
  }
}
