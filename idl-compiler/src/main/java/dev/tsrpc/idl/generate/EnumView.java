package dev.tsrpc.idl.generate;

import java.util.List;

/**
 * What {@code enum.vm} and {@code enum-codec.vm} read.
 *
 * @param valueType the type of the members' values in JSON
 * @param noValue what stands for the value of {@code UNRECOGNIZED}
 */
record EnumView(
    JavaIdentifier name,
    StringLiteral typeId,
    Javadoc docs,
    JavaCode valueType,
    JavaCode noValue,
    List<MemberView> members,
    boolean isDeprecated) {
  EnumView {
    members = List.copyOf(members);
  }

  /** A member; its id is that of compact CBOR. */
  record MemberView(
      JavaIdentifier name, int id, JavaCode value, Javadoc docs, boolean isDeprecated) {}

  /** Whether a codec that names all of it uses something that is deprecated. */
  boolean usesDeprecated() {
    return isDeprecated || members.stream().anyMatch(MemberView::isDeprecated);
  }
}
