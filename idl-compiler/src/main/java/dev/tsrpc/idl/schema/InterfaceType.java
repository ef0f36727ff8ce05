package dev.tsrpc.idl.schema;

import dev.tsrpc.idl.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interface, or the type of a request, a response or a message. */
public record InterfaceType(
    QualifiedName name, List<Parent> parents, ObjectShape shape, Notes notes, Location location)
    implements Declaration {
  public InterfaceType {
    parents = List.copyOf(parents);
  }

  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.interfaceType(this);
  }

  /**
   * A type that it extends.
   *
   * @param id its number on the wire, or {@link Service#UNASSIGNED}
   */
  public record Parent(int id, Type type, Location location) {}
}
