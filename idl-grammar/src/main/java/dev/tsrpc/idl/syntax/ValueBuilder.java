package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.syntax.TsrpcParser.AnnotationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.BinaryOperatorContext;
import dev.tsrpc.idl.syntax.TsrpcParser.OperandContext;
import dev.tsrpc.idl.syntax.TsrpcParser.PrefixOperatorContext;
import dev.tsrpc.idl.syntax.TsrpcParser.PrimaryValueContext;
import dev.tsrpc.idl.syntax.TsrpcParser.QualifiedNameContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ValueContext;
import dev.tsrpc.idl.syntax.ValueSyntax.BigIntSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.BooleanSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.EntrySyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ListSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NameValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NullSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ObjectSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.util.ArrayList;
import java.util.List;

/** Builds values and annotations from the parse tree. */
final class ValueBuilder {
  private final Places places;
  private final Literals literals;

  ValueBuilder(Places places) {
    this.places = places;
    this.literals = places.literals();
  }

  AnnotationSyntax annotation(AnnotationContext context) {
    return new AnnotationSyntax(
        places.joined(context.qualifiedName()),
        context.value().stream().map(this::value).toList(),
        places.location(context));
  }

  ValueSyntax value(ValueContext context) {
    List<ValueSyntax> operands =
        new ArrayList<>(context.operand().stream().map(this::operand).toList());
    List<String> operators =
        new ArrayList<>(
            context.binaryOperator().stream().map(BinaryOperatorContext::getText).toList());
    return Operations.combine(operands, operators);
  }

  private ValueSyntax operand(OperandContext context) {
    ValueSyntax value = primary(context.primaryValue());
    List<PrefixOperatorContext> operators = context.prefixOperator();
    for (int i = operators.size() - 1; i >= 0; i--) {
      PrefixOperatorContext operator = operators.get(i);
      Location place = places.location(operator.getStart(), context.getStop());
      value = Operations.prefixed(operator.getText(), value, place);
    }
    return value;
  }

  private ValueSyntax primary(PrimaryValueContext context) {
    Location place = places.location(context);
    if (context.STRING() != null) {
      return new StringSyntax(literals.string(Places.token(context.STRING())), place);
    }
    if (context.TEMPLATE() != null) {
      return template(Places.token(context.TEMPLATE()), place);
    }
    if (context.NUMBER() != null) {
      return new NumberSyntax(literals.number(Places.token(context.NUMBER())), place);
    }
    if (context.BIGINT() != null) {
      return new BigIntSyntax(literals.bigInteger(Places.token(context.BIGINT())), place);
    }
    if (context.qualifiedName() != null) {
      return name(context.qualifiedName(), place);
    }
    if (context.listValue() != null) {
      return new ListSyntax(context.listValue().value().stream().map(this::value).toList(), place);
    }
    if (context.objectValue() != null) {
      return new ObjectSyntax(
          context.objectValue().entry().stream()
              .map(entry -> new EntrySyntax(places.name(entry.memberName()), value(entry.value())))
              .toList(),
          place);
    }
    return context.value() == null ? new NullSyntax(place) : value(context.value());
  }

  private ValueSyntax template(SyntaxToken token, Location place) {
    if (token.getText().contains("${")) {
      Refusals.report(places.errors(), "template literals", place);
    }
    return new StringSyntax(literals.string(token), place);
  }

  private ValueSyntax name(QualifiedNameContext context, Location place) {
    if (context.name().size() == 1) {
      return switch (context.getText()) {
        case "true" -> new BooleanSyntax(true, place);
        case "false" -> new BooleanSyntax(false, place);
        case "null" -> new NullSyntax(place);
        default -> new NameValueSyntax(places.parts(context), place);
      };
    }
    return new NameValueSyntax(places.parts(context), place);
  }
}
