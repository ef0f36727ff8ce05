package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.INVALID_ENUM_VALUE;

import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonNumber;
import dev.tsrpc.idl.schema.JsonValue.JsonString;
import dev.tsrpc.idl.syntax.ValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NameValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.OperationSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the values of an enum's members, as TypeScript does. */
final class Constants {
  /** Forty members that double each other would fill the memory. */
  private static final int MAX_TEXT = 10_000;

  private final LinkRun run;
  private final DeclaredSymbol owner;
  private final ValueLinker values;

  Constants(LinkRun run, DeclaredSymbol owner) {
    this.run = run;
    this.owner = owner;
    this.values = new ValueLinker(run, owner.scope());
  }

  /** Returns a text or a number, or null if it has been reported. */
  @Nullable JsonValue value(ValueSyntax syntax) {
    if (syntax instanceof StringSyntax text) {
      return new JsonString(text.value());
    }
    if (syntax instanceof NumberSyntax number) {
      return number(number.value().doubleValue(), syntax);
    }
    if (syntax instanceof NameValueSyntax name) {
      return named(name);
    }
    if (syntax instanceof OperationSyntax operation) {
      return operation(operation);
    }
    return refuse(syntax);
  }

  private @Nullable JsonValue named(NameValueSyntax name) {
    boolean isOwn = name.parts().size() == 1;
    if (!isOwn) {
      EnumMember member = values.enumMember(name);
      return member == null ? null : member.value();
    }
    String text = name.parts().get(0).text();
    EnumType type = run.enums().link(owner);
    EnumMember member = type.member(text).orElse(null);
    if (member != null) {
      return member.value();
    }
    return run.enums().isBroken(owner.name(), text) ? null : refuse(name);
  }

  private @Nullable JsonValue operation(OperationSyntax operation) {
    List<JsonValue> operands = new ArrayList<>();
    for (ValueSyntax operand : operation.operands()) {
      JsonValue value = value(operand);
      if (value == null) {
        return null;
      }
      operands.add(value);
    }
    if (operands.size() == 1 && operands.get(0) instanceof JsonNumber only) {
      return unary(operation, only.value().doubleValue());
    }
    return operands.size() < 2 ? refuse(operation) : row(operation, operands);
  }

  /** Folds from the left, powers from the right. */
  private @Nullable JsonValue row(OperationSyntax operation, List<JsonValue> operands) {
    boolean isPower = operation.operator().equals("**");
    int last = operands.size() - 1;
    JsonValue result = operands.get(isPower ? last : 0);
    for (int i = 1; i <= last; i++) {
      JsonValue next = operands.get(isPower ? last - i : i);
      result = isPower ? binary(operation, next, result) : binary(operation, result, next);
      if (result == null) {
        return null;
      }
    }
    return result;
  }

  private @Nullable JsonValue unary(OperationSyntax operation, double value) {
    return switch (operation.operator()) {
      case "+" -> number(value, operation);
      case "-" -> number(-value, operation);
      case "~" -> number(~toInt32(value), operation);
      default -> refuse(operation);
    };
  }

  private @Nullable JsonValue binary(OperationSyntax operation, JsonValue left, JsonValue right) {
    if (left instanceof JsonNumber a && right instanceof JsonNumber b) {
      return arithmetic(operation, a.value().doubleValue(), b.value().doubleValue());
    }
    boolean isText = left instanceof JsonString && right instanceof JsonString;
    if (!isText || !operation.operator().equals("+")) {
      return refuse(operation);
    }
    String text = ((JsonString) left).value() + ((JsonString) right).value();
    return text.length() > MAX_TEXT ? refuse(operation) : new JsonString(text);
  }

  private @Nullable JsonValue arithmetic(OperationSyntax operation, double a, double b) {
    int x = toInt32(a);
    int y = toInt32(b);
    return switch (operation.operator()) {
      case "+" -> number(a + b, operation);
      case "-" -> number(a - b, operation);
      case "*" -> number(a * b, operation);
      case "/" -> number(a / b, operation);
      case "%" -> number(a % b, operation);
      case "**" -> number(Math.pow(a, b), operation);
      case "|" -> number(x | y, operation);
      case "&" -> number(x & y, operation);
      case "^" -> number(x ^ y, operation);
      case "<<" -> number(x << y, operation);
      case ">>" -> number(x >> y, operation);
      case ">>>" -> number((double) Integer.toUnsignedLong(x >>> y), operation);
      default -> refuse(operation);
    };
  }

  // As ECMAScript's ToInt32: modulo 2^32, not saturating as Java's cast.
  private static int toInt32(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).toBigInteger().intValue() : 0;
  }

  private @Nullable JsonValue number(double value, ValueSyntax syntax) {
    if (!Double.isFinite(value)) {
      return refuse(syntax);
    }
    boolean isIntegral = value == Math.rint(value);
    return new JsonNumber(isIntegral ? new BigDecimal(value) : BigDecimal.valueOf(value));
  }

  private @Nullable JsonValue refuse(ValueSyntax syntax) {
    run.report(INVALID_ENUM_VALUE, syntax.location())
        .help("write a text, a finite number, or an expression of members that stand before it");
    return null;
  }
}
