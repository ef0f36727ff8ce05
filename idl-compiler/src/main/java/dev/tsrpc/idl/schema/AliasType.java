package dev.tsrpc.idl.schema;

import dev.tsrpc.idl.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** {@code type Name = ...}, or a service's type that was written after a colon. */
public record AliasType(QualifiedName name, Type type, Notes notes, Location location)
    implements Declaration {
  @Override
  public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
    return visitor.aliasType(this);
  }
}
