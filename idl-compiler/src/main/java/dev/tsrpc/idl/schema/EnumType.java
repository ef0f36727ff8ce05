package dev.tsrpc.idl.schema;

import dev.tsrpc.idl.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enum, with its members in the order written. */
public record EnumType(
    QualifiedName name,
    List<EnumMember> members,
    List<RetiredId> retired,
    Notes notes,
    Location location)
    implements Declaration {
  public EnumType {
    members = List.copyOf(members);
    retired = List.copyOf(retired);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.enumType(this);
  }

  /** Returns the member called {@code memberName}, or empty if there is none. */
  public Optional<EnumMember> member(String memberName) {
    return members.stream().filter(member -> member.name().equals(memberName)).findFirst();
  }

  /**
   * A member.
   *
   * @param id its number in compact CBOR, or {@link Service#UNASSIGNED}
   * @param value its value in JSON: a string or a number
   * @param isImplicit whether the value was counted, not written
   */
  public record EnumMember(
      int id, String name, JsonValue value, boolean isImplicit, Notes notes, Location location) {
    /** Returns this member with another id. */
    public EnumMember withId(int newId) {
      return new EnumMember(newId, name, value, isImplicit, notes, location);
    }
  }
}
