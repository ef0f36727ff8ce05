package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** A literal: an annotation's argument, a default, an enum member's value or a literal type. */
public sealed interface ValueSyntax {
  Location location();

  /** Text in quotes, escapes resolved. */
  record StringSyntax(String value, Location location) implements ValueSyntax {}

  /** A number as written, sign applied, exact. */
  record NumberSyntax(BigDecimal value, Location location) implements ValueSyntax {}

  /** {@code 10n}, sign applied. */
  record BigIntSyntax(BigInteger value, Location location) implements ValueSyntax {}

  /** {@code true} or {@code false}. */
  record BooleanSyntax(boolean value, Location location) implements ValueSyntax {}

  /** {@code null}. */
  record NullSyntax(Location location) implements ValueSyntax {}

  /** A name in scope: {@code Role.Admin}. */
  record NameValueSyntax(List<NameSyntax> parts, Location location) implements ValueSyntax {
    public NameValueSyntax {
      parts = List.copyOf(parts);
    }
  }

  /** {@code [a, b]}. */
  record ListSyntax(List<ValueSyntax> elements, Location location) implements ValueSyntax {
    public ListSyntax {
      elements = List.copyOf(elements);
    }
  }

  /** <code>{ a: 1 }</code>. */
  record ObjectSyntax(List<EntrySyntax> entries, Location location) implements ValueSyntax {
    public ObjectSyntax {
      entries = List.copyOf(entries);
    }
  }

  /** One entry of an object. */
  record EntrySyntax(NameSyntax name, ValueSyntax value) {}

  /**
   * An expression of an enum member: {@code 1 << 2}, {@code A | B}, {@code ~A}.
   *
   * @param operands one, or a row of any length: {@code A | B | C} is one operation. A row is
   *     worked out from the left, one of {@code **} from the right.
   */
  record OperationSyntax(String operator, List<ValueSyntax> operands, Location location)
      implements ValueSyntax {
    public OperationSyntax {
      operands = List.copyOf(operands);
    }
  }
}
