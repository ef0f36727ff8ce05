package dev.tsrpc.idl.generate;

/**
 * What {@code record.vm} reads of a component.
 *
 * @param declaration its type and name, with annotations
 * @param parameter its type and name, as a setter takes it
 * @param check the statement that checks or copies it; empty if there is nothing to do
 * @param stored its type, name and first value in a builder
 * @param built its value when a builder is done
 */
record ComponentView(
    JavaIdentifier name,
    Javadoc docs,
    JavaCode declaration,
    JavaCode parameter,
    JavaCode check,
    JavaCode stored,
    JavaCode built,
    boolean isSensitive,
    boolean isDeprecated) {}
