package dev.tsrpc.idl.schema;

import dev.tsrpc.idl.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** A named type. Taken apart by its visitor only. */
public sealed interface Declaration permits InterfaceType, EnumType, AliasType {
  QualifiedName name();

  /** Returns its docs and what its annotations say. */
  Notes notes();

  /** Returns the place of its name. */
  Location location();

  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One case for each kind of declaration. */
  interface Visitor<R extends @Nullable Object> {
    R interfaceType(InterfaceType type);

    R enumType(EnumType type);

    R aliasType(AliasType type);
  }
}
