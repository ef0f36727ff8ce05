package dev.tsrpc.idl.generate;

import java.util.List;

/**
 * What {@code proto.vm} reads.
 *
 * @param services the handles in the order of the descriptor: {@code Apis.SEND}
 * @param descriptor the text of the descriptor, in pieces
 */
record ProtoView(
    JavaIdentifier name,
    List<HandleView> apis,
    List<HandleView> msgs,
    List<JavaCode> services,
    List<TextBlock> descriptor,
    boolean usesDeprecated) {
  ProtoView {
    apis = List.copyOf(apis);
    msgs = List.copyOf(msgs);
    services = List.copyOf(services);
    descriptor = List.copyOf(descriptor);
  }

  /** Returns the handles with commas between them. */
  JavaCode listed() {
    return JavaCode.list(services);
  }

  /**
   * A constant for an api or a message.
   *
   * @param arguments what its constructor gets
   */
  record HandleView(
      JavaIdentifier name, Javadoc docs, JavaCode type, JavaCode arguments, boolean isDeprecated) {}
}
