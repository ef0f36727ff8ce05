package dev.tsrpc.idl.compile;

/**
 * Another source root whose types may be imported: a sibling module's, or one from a jar. Its
 * services are not part of the protocol.
 *
 * @param name how messages call it: its coordinates, or the name of its jar
 * @param basePackage the base package that its Java classes were generated with
 */
public record Library(String name, String basePackage, SourceRoot root) {}
