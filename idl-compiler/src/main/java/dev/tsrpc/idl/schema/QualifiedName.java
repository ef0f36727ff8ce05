package dev.tsrpc.idl.schema;

/**
 * The name of a declaration; its text is the schema id of TSRPC's descriptor.
 *
 * @param module the path of the file below the source root, without extension: {@code user/auth};
 *     for the types of a service the path that TSRPC would give them: {@code user/PtlLogin}
 * @param name the name in it; dots separate namespaces
 */
public record QualifiedName(String module, String name) implements Comparable<QualifiedName> {
  /** Returns the folder of the module, without a slash at the end; empty at the root. */
  public String directory() {
    int slash = module.lastIndexOf('/');
    return slash < 0 ? "" : module.substring(0, slash);
  }

  @Override
  public int compareTo(QualifiedName other) {
    return toString().compareTo(other.toString());
  }

  /** Returns {@code module/name}. */
  @Override
  public String toString() {
    return module + "/" + name;
  }
}
