package dev.tsrpc.idl.link;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Severity;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows in which files something could not be parsed, so that a name whose declaration got lost
 * there is not reported once more at each of its uses.
 */
final class BrokenFiles {
  private final Set<SourceFile> files;

  /** Looks at what has been reported so far. */
  BrokenFiles(Diagnostics diagnostics) {
    files =
        diagnostics.all().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
            .map(diagnostic -> diagnostic.location().file())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a file has mistakes and something in it looks like a declaration of {@code name}. */
  boolean mayDeclare(SourceFile file, String name) {
    if (!files.contains(file)) {
      return false;
    }
    Pattern declaration =
        Pattern.compile(
            "[\\p{L}]\\s+" + Pattern.quote(name) + "\\s*(<[^>]*>)?\\s*(\\{|=|extends\\b)");
    return declaration.matcher(file.text()).find();
  }
}
