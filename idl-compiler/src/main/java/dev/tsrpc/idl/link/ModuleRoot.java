package dev.tsrpc.idl.link;

import dev.tsrpc.idl.syntax.FileSyntax;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parsed files of one source root.
 *
 * @param files by module name
 * @param libraryPackage the base package of its generated classes if the root is a library, or null
 *     if it is the root that is compiled
 */
public record ModuleRoot(SortedMap<String, FileSyntax> files, @Nullable String libraryPackage) {
  public ModuleRoot {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
