package dev.tsrpc.idl.descriptor;

/** What a descriptor is for. */
enum DescriptorForm {
  /** Everything, for our own tools: what is retired, defaults, docs. */
  FULL,
  /** Exactly TSRPC's form. */
  STOCK
}
