package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.syntax.TsrpcParser.AnnotationContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ElementTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ElementUnionContext;
import dev.tsrpc.idl.syntax.TsrpcParser.HeritageContext;
import dev.tsrpc.idl.syntax.TsrpcParser.IntersectionTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.LiteralTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.NamedTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.ObjectTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.OperatorTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.PostfixTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.PrimaryTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TupleElementContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TupleTypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TypeContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TypeOperatorContext;
import dev.tsrpc.idl.syntax.TsrpcParser.TypeSuffixContext;
import dev.tsrpc.idl.syntax.TsrpcParser.UnionMemberContext;
import dev.tsrpc.idl.syntax.TsrpcParser.UnionTypeContext;
import dev.tsrpc.idl.syntax.TypeSyntax.ArrayTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.IndexedTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.IntersectionTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.InvalidTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.KeyofTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.LiteralTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.NamedTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.ObjectTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.TupleElementSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.TupleTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.UnionMemberSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.UnionTypeSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.BigIntSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.BooleanSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds types from the parse tree. */
final class TypeBuilder {
  private final Places places;
  private final MemberBuilder members;

  TypeBuilder(Places places) {
    this.places = places;
    this.members = new MemberBuilder(places, this::type);
  }

  TypeSyntax type(TypeContext context) {
    if (context.functionType() != null) {
      return refused("function types", places.location(context));
    }
    TypeSyntax union = union(context.unionType(0));
    return context.EXTENDS() == null
        ? union
        : refused("conditional types", places.location(context));
  }

  List<TypeSyntax> parents(@Nullable HeritageContext context) {
    return context == null || context.exception != null
        ? List.of()
        : context.namedType().stream().map(this::named).toList();
  }

  ObjectTypeSyntax object(ObjectTypeContext context) {
    return new ObjectTypeSyntax(members.members(context), places.location(context));
  }

  private TypeSyntax union(UnionTypeContext context) {
    List<UnionMemberSyntax> all = context.unionMember().stream().map(this::unionMember).toList();
    return union(all, places.location(context));
  }

  private static TypeSyntax union(List<UnionMemberSyntax> all, Location place) {
    boolean isUnion = all.size() > 1 || !all.get(0).annotations().isEmpty();
    return isUnion ? new UnionTypeSyntax(all, place) : all.get(0).type();
  }

  private UnionMemberSyntax unionMember(UnionMemberContext context) {
    return new UnionMemberSyntax(
        annotations(context.annotation()),
        intersection(context.intersectionType()),
        places.location(context));
  }

  private List<AnnotationSyntax> annotations(List<AnnotationContext> contexts) {
    Prefix prefix = new Prefix(places);
    contexts.forEach(prefix::add);
    return prefix.annotations();
  }

  private TypeSyntax intersection(IntersectionTypeContext context) {
    List<TypeSyntax> all = context.operatorType().stream().map(this::operator).toList();
    return all.size() == 1 ? all.get(0) : new IntersectionTypeSyntax(all, places.location(context));
  }

  private TypeSyntax operator(OperatorTypeContext context) {
    TypeSyntax type = postfix(context.postfixType());
    List<TypeOperatorContext> operators = context.typeOperator();
    for (int i = operators.size() - 1; i >= 0; i--) {
      TypeOperatorContext operator = operators.get(i);
      Location place = places.location(operator.getStart(), context.getStop());
      if (operator.KEYOF() != null) {
        type = new KeyofTypeSyntax(type, place);
      } else if (operator.READONLY() == null) {
        type = refused("`" + operator.getText() + "` types", place);
      }
    }
    return type;
  }

  private TypeSyntax postfix(PostfixTypeContext context) {
    TypeSyntax type = primary(context.primaryType());
    for (TypeSuffixContext suffix : context.typeSuffix()) {
      Location place = places.location(context.getStart(), suffix.getStop());
      type =
          suffix.type() == null
              ? new ArrayTypeSyntax(type, place)
              : new IndexedTypeSyntax(type, type(suffix.type()), place);
    }
    return type;
  }

  private TypeSyntax primary(PrimaryTypeContext context) {
    if (context.namedType() != null) {
      return named(context.namedType());
    }
    if (context.literalType() != null) {
      return literal(context.literalType());
    }
    if (context.objectType() != null) {
      return object(context.objectType());
    }
    if (context.tupleType() != null) {
      return tuple(context.tupleType());
    }
    if (context.type() != null) {
      return type(context.type());
    }
    return other(context);
  }

  /** Refuses what is no type of ours. */
  private TypeSyntax other(PrimaryTypeContext context) {
    Location place = places.location(context);
    if (context.TOO_DEEP() != null) {
      return new InvalidTypeSyntax(place);
    }
    if (context.TEMPLATE() != null) {
      SyntaxToken token = Places.token(context.TEMPLATE());
      return token.isReported ? new InvalidTypeSyntax(place) : refused("template literals", place);
    }
    if (context.REFUSED() != null) {
      return refused(String.valueOf(Places.token(context.REFUSED()).refusal), place);
    }
    return refused(context.typeQuery() != null ? "`typeof` types" : "`import()` types", place);
  }

  private TypeSyntax refused(String what, Location place) {
    Refusals.report(places.errors(), what, place);
    return new InvalidTypeSyntax(place);
  }

  private TypeSyntax named(NamedTypeContext context) {
    Location place = places.location(context);
    List<NameSyntax> parts = places.parts(context.qualifiedName());
    boolean isBoolean = context.getText().equals("true") || context.getText().equals("false");
    if (isBoolean) {
      boolean value = context.getText().equals("true");
      return new LiteralTypeSyntax(new BooleanSyntax(value, place), place);
    }
    List<TypeSyntax> arguments =
        context.typeArguments() == null
            ? List.of()
            : context.typeArguments().type().stream().map(this::type).toList();
    return new NamedTypeSyntax(parts, arguments, place);
  }

  private TypeSyntax literal(LiteralTypeContext context) {
    Location place = places.location(context);
    boolean isNegative = context.MINUS() != null;
    if (context.STRING() != null) {
      String text = places.literals().string(Places.token(context.STRING()));
      return new LiteralTypeSyntax(new StringSyntax(text, place), place);
    }
    if (context.BIGINT() != null) {
      var value = places.literals().bigInteger(Places.token(context.BIGINT()));
      return new LiteralTypeSyntax(
          new BigIntSyntax(isNegative ? value.negate() : value, place), place);
    }
    var value = places.literals().number(Places.token(context.NUMBER()));
    return new LiteralTypeSyntax(
        new NumberSyntax(isNegative ? value.negate() : value, place), place);
  }

  private TypeSyntax elementType(TupleElementContext element, Location place) {
    if (element.ELLIPSIS() != null) {
      return refused("rest elements", place);
    }
    ElementTypeContext context = element.elementType();
    if (context == null) {
      return type(element.type());
    }
    if (context.functionType() != null) {
      return refused("function types", places.location(context));
    }
    return context.EXTENDS() == null
        ? elementUnion(context.elementUnion())
        : refused("conditional types", places.location(context));
  }

  private TypeSyntax elementUnion(ElementUnionContext context) {
    List<UnionMemberSyntax> all = new ArrayList<>();
    if (context.intersectionType() != null) {
      TypeSyntax first = intersection(context.intersectionType());
      all.add(new UnionMemberSyntax(List.of(), first, first.location()));
    }
    context.unionMember().forEach(member -> all.add(unionMember(member)));
    return union(all, places.location(context));
  }

  private TypeSyntax tuple(TupleTypeContext context) {
    List<TupleElementSyntax> elements = new ArrayList<>();
    for (TupleElementContext element : context.tupleElement()) {
      Location place = places.location(element);
      TypeSyntax type = elementType(element, place);
      NameSyntax name = element.name() == null ? null : places.name(element.name());
      elements.add(
          new TupleElementSyntax(
              annotations(element.annotation()), name, element.QUESTION() != null, type, place));
    }
    return new TupleTypeSyntax(elements, places.location(context));
  }
}
