package dev.tsrpc.idl.descriptor;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DESCRIPTOR_CONFLICT;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.syntax.ValueSyntax;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a descriptor remembers: one of ours, or one that {@code tsrpc-cli} wrote. Stateless,
 * for any number of threads.
 */
public final class DescriptorReader {
  static final String WAY_OUT =
      "take it from version control again; without it all ids would be given anew";

  private static final Pattern CONFLICT =
      Pattern.compile("^(<{7}|={7}|>{7}|\\|{7})( .*)?$", Pattern.MULTILINE);

  /**
   * Reads a descriptor.
   *
   * @return what it remembers, or empty if it is damaged, which is reported
   */
  public Optional<Memory> read(SourceFile source, Diagnostics diagnostics) {
    Matcher conflict = CONFLICT.matcher(source.text());
    if (conflict.find()) {
      diagnostics
          .report(DESCRIPTOR_CONFLICT, new Location(source, conflict.start(), conflict.end()))
          .help("take one side as it is, then run `tsrpcc proto`");
      return Optional.empty();
    }
    Optional<ValueSyntax> content = JsonReader.read(source, diagnostics);
    return content.flatMap(value -> new MemoryReader(diagnostics).read(value));
  }
}
