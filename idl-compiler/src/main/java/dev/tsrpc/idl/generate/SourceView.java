package dev.tsrpc.idl.generate;

import java.util.List;

/**
 * What {@code source.vm} reads.
 *
 * @param packageName its package; empty for the unnamed one
 */
record SourceView(List<PackageName> packageName, List<JavaCode> imported, JavaCode body) {
  SourceView {
    packageName = List.copyOf(packageName);
    imported = List.copyOf(imported);
  }
}
