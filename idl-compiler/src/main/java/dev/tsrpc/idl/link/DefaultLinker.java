package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.INVALID_DEFAULT;

import dev.tsrpc.idl.link.Aliases.Target;
import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.DefaultValue;
import dev.tsrpc.idl.schema.DefaultValue.EnumDefault;
import dev.tsrpc.idl.schema.DefaultValue.LiteralDefault;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.JsonValue.JsonBoolean;
import dev.tsrpc.idl.schema.JsonValue.JsonNull;
import dev.tsrpc.idl.schema.JsonValue.JsonNumber;
import dev.tsrpc.idl.schema.JsonValue.JsonString;
import dev.tsrpc.idl.schema.Scalar;
import dev.tsrpc.idl.schema.Type.ScalarType;
import dev.tsrpc.idl.syntax.DeclarationSyntax.EnumSyntax;
import dev.tsrpc.idl.syntax.MemberSyntax.FieldSyntax;
import dev.tsrpc.idl.syntax.NameSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.NamedTypeSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.BigIntSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.BooleanSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NameValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NullSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes defaults, which must be values of their field's type. */
final class DefaultLinker {
  private static final Set<Scalar> WIDE =
      EnumSet.of(Scalar.INT64, Scalar.UINT64, Scalar.BIGINT, Scalar.BIGINT64, Scalar.BIGUINT64);

  private final LinkRun run;
  private final Scope scope;
  private final Aliases aliases;

  DefaultLinker(LinkRun run, Scope scope) {
    this.run = run;
    this.scope = scope;
    this.aliases = new Aliases(run.names());
  }

  /** Returns the default of a field whose type is known, or null if it has been reported. */
  @Nullable DefaultValue link(FieldSyntax field, ValueSyntax value) {
    Target target = aliases.target(field.type(), scope);
    if (value instanceof NullSyntax && target.isNullable()) {
      return new LiteralDefault(new JsonNull());
    }
    if (!(target.syntax() instanceof NamedTypeSyntax named)) {
      return refuse(field, value, "only scalars and enums can have a default");
    }
    Symbol symbol = run.names().find(named.parts(), target.scope());
    if (symbol instanceof DeclaredSymbol declared) {
      return ofDeclaration(field, value, declared);
    }
    boolean isScalar =
        symbol == null
            && BuiltIns.type(named.parts().get(0).text()) instanceof ScalarType scalar
            && scalar.scalar() != Scalar.DATE;
    if (!isScalar) {
      return refuse(field, value, "only scalars and enums can have a default");
    }
    return ofScalar(field, value, scalar(named));
  }

  private static Scalar scalar(NamedTypeSyntax named) {
    if (BuiltIns.type(named.parts().get(0).text()) instanceof ScalarType type) {
      return type.scalar();
    }
    throw new AssertionError("not a scalar: " + named);
  }

  private @Nullable DefaultValue ofDeclaration(
      FieldSyntax field, ValueSyntax value, DeclaredSymbol type) {
    if (!(type.syntax() instanceof EnumSyntax)) {
      return refuse(field, value, "only scalars and enums can have a default");
    }
    if (!(value instanceof NameValueSyntax name)) {
      return refuse(field, value, "a member of `" + type.name().name() + "` is expected");
    }
    EnumMember member = new ValueLinker(run, scope).enumMember(name);
    if (member == null) {
      return null;
    }
    List<NameSyntax> owner = name.parts().subList(0, name.parts().size() - 1);
    if (!type.equals(run.names().find(owner, scope))) {
      return refuse(field, value, "a member of `" + type.name().name() + "` is expected");
    }
    return new EnumDefault(type.name(), member.name());
  }

  private @Nullable DefaultValue ofScalar(FieldSyntax field, ValueSyntax value, Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN ->
          value instanceof BooleanSyntax bool
              ? new LiteralDefault(new JsonBoolean(bool.value()))
              : refuse(field, value, "`true` or `false` is expected");
      case STRING ->
          value instanceof StringSyntax text
              ? new LiteralDefault(new JsonString(text.value()))
              : refuse(field, value, "a text in quotes is expected");
      case NUMBER, DOUBLE, FLOAT32 -> floating(field, value, scalar);
      default -> whole(field, value, scalar);
    };
  }

  private @Nullable DefaultValue floating(FieldSyntax field, ValueSyntax value, Scalar scalar) {
    if (!(value instanceof NumberSyntax number)) {
      return refuse(field, value, "a number is expected");
    }
    BigDecimal written = number.value();
    boolean isFinite =
        scalar == Scalar.FLOAT32
            ? Float.isFinite(written.floatValue())
            : Double.isFinite(written.doubleValue());
    return isFinite
        ? new LiteralDefault(new JsonNumber(written))
        : refuse(field, value, "too large for `" + scalar.keyword() + "`");
  }

  private @Nullable DefaultValue whole(FieldSyntax field, ValueSyntax value, Scalar scalar) {
    ScalarRange range = ScalarRange.of(scalar);
    if (range == null) {
      return refuse(field, value, "only scalars and enums can have a default");
    }
    BigInteger exact = null;
    if (value instanceof NumberSyntax number) {
      exact = range.exact(number.value());
    } else if (value instanceof BigIntSyntax big && WIDE.contains(scalar)) {
      exact = range.contains(big.value()) ? big.value() : null;
    }
    return exact == null
        ? refuse(field, value, expected(scalar, range))
        : new LiteralDefault(new JsonNumber(new BigDecimal(exact)));
  }

  private static String expected(Scalar scalar, ScalarRange range) {
    return scalar == Scalar.BIGINT
        ? "a whole number of at most 4096 bits is expected"
        : "a whole number from " + range.min() + " to " + range.max() + " is expected";
  }

  private @Nullable DefaultValue refuse(FieldSyntax field, ValueSyntax value, String reason) {
    run.report(INVALID_DEFAULT, value.location(), field.name().text()).label(reason);
    return null;
  }
}
