package dev.tsrpc.idl.schema;

import dev.tsrpc.idl.diagnostic.Location;

/** A named type. */
public sealed interface Declaration permits InterfaceType, EnumType, AliasType {
  QualifiedName name();

  /** Returns its docs and what its annotations say. */
  Notes notes();

  /** Returns the place of its name. */
  Location location();
}
