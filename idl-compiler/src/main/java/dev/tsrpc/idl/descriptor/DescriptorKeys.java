package dev.tsrpc.idl.descriptor;

/** The keys of ours in a descriptor, which TSRPC's own clients do not read. */
final class DescriptorKeys {
  static final String VERSION = "version";

  /** The version of the keys of ours; a descriptor without it is {@code tsrpc-cli}'s. */
  static final String FORMAT = "format";

  static final int CURRENT_FORMAT = 1;
  static final String RETIRED = "retired";
  static final String SCALAR = "scalar";
  static final String DEFAULT = "default";
  static final String COMMENT = "comment";
  static final String DEPRECATED = "deprecated";
  static final String JAVA_NAME = "javaName";
  static final String SENSITIVE = "sensitive";
  static final String EXTENSIONS = "ext";
  static final String FROM = "from";

  private DescriptorKeys() {}
}
