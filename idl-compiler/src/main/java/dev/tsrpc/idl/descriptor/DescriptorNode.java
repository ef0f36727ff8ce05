package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.syntax.NameSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.EntrySyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ListSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ObjectSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of a descriptor, asked for as what it must be. */
record DescriptorNode(ValueSyntax value) {
  private static final BigDecimal MAX_ID = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** Says that a descriptor is not as it must be. Does not leave this package. */
  static final class DamageException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Location location;

    DamageException(Location location, String reason) {
      super(reason);
      this.location = location;
    }

    Location location() {
      return location;
    }
  }

  List<EntrySyntax> entries() throws DamageException {
    if (!(value instanceof ObjectSyntax object)) {
      throw new DamageException(value.location(), "an object is expected here");
    }
    Set<String> seen = new HashSet<>();
    for (EntrySyntax entry : object.entries()) {
      NameSyntax name = entry.name();
      if (!seen.add(name.text())) {
        throw new DamageException(name.location(), "`" + name.text() + "` is there twice");
      }
    }
    return object.entries();
  }

  List<DescriptorNode> elements() throws DamageException {
    if (!(value instanceof ListSyntax list)) {
      throw new DamageException(value.location(), "a list is expected here");
    }
    return list.elements().stream().map(DescriptorNode::new).toList();
  }

  String text() throws DamageException {
    if (!(value instanceof StringSyntax text)) {
      throw new DamageException(value.location(), "a text is expected here");
    }
    return text.value();
  }

  /** Returns a whole number that is no less than 0. */
  int number() throws DamageException {
    if (value instanceof NumberSyntax number
        && number.value().signum() >= 0
        && number.value().compareTo(MAX_ID) <= 0
        && number.value().stripTrailingZeros().scale() <= 0) {
      return number.value().intValueExact();
    }
    throw new DamageException(value.location(), "a whole number is expected here");
  }

  /** Returns the value of an entry, or null if there is none. */
  @Nullable DescriptorNode find(String name) throws DamageException {
    for (EntrySyntax entry : entries()) {
      if (entry.name().text().equals(name)) {
        return new DescriptorNode(entry.value());
      }
    }
    return null;
  }

  DescriptorNode at(String name) throws DamageException {
    DescriptorNode found = find(name);
    if (found == null) {
      throw new DamageException(value.location(), "`" + name + "` is missing here");
    }
    return found;
  }
}
