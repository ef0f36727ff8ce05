package dev.tsrpc.idl.compile;

import dev.tsrpc.idl.schema.Schema;

/**
 * A source root without mistakes.
 *
 * @param schema what it declares, with all ids
 * @param descriptor the text of its {@code service-proto.json}; exactly the previous text if
 *     nothing changed
 * @param isDescriptorChanged whether the descriptor differs from the previous one, or is the first
 */
public record Protocol(Schema schema, String descriptor, boolean isDescriptorChanged) {}
