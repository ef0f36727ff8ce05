package dev.tsrpc.idl.generate;

/**
 * What a user chooses for the Java target.
 *
 * @param basePackage the package of the source root's own files; empty for none
 * @param protoClass the class of typed handles: {@code ChatProto}
 */
public record JavaOptions(String basePackage, String protoClass) {}
