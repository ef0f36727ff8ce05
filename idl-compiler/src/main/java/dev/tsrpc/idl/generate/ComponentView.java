package dev.tsrpc.idl.generate;

/**
 * What {@code record.vm} and {@code wide.vm} read of a component.
 *
 * @param docs says why it is deprecated, if it is
 * @param parameter its type and name
 * @param check the statement that checks or copies it; empty if there is nothing to do
 * @param stored its type, name and first value in a builder
 * @param built its value when a builder is done
 * @param taken its value when a class takes it from its builder, checked or copied
 */
record ComponentView(
    JavaIdentifier name,
    Javadoc docs,
    JavaCode type,
    JavaCode parameter,
    JavaCode check,
    JavaCode stored,
    JavaCode built,
    JavaCode taken,
    boolean isSensitive,
    boolean isDeprecated) {}
