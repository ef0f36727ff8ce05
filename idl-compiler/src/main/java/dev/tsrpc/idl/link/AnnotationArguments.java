package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.INVALID_ANNOTATION_ARGUMENT;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.Service.Side;
import dev.tsrpc.idl.syntax.AnnotationSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NameValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of annotations; those that do not fit are reported, and null. */
final class AnnotationArguments {
  private static final BigDecimal MAX_ID = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final LinkRun run;
  private final ValueLinker values;

  AnnotationArguments(LinkRun run, Scope scope) {
    this.run = run;
    this.values = new ValueLinker(run, scope);
  }

  /** Reads {@code @id(3)}. */
  @Nullable Integer id(AnnotationSyntax annotation) {
    Optional<ValueSyntax> argument = only(annotation);
    if (argument.isPresent() && argument.get() instanceof NumberSyntax number && isId(number)) {
      return number.value().intValueExact();
    }
    refuse(annotation, "a whole number from 0 to " + MAX_ID);
    return null;
  }

  private static boolean isId(NumberSyntax number) {
    BigDecimal value = number.value();
    boolean isInRange = value.signum() >= 0 && value.compareTo(MAX_ID) <= 0;
    return isInRange && value.stripTrailingZeros().scale() <= 0;
  }

  /** Reads {@code @from(client)}. */
  @Nullable Side side(AnnotationSyntax annotation) {
    String name =
        only(annotation)
            .filter(NameValueSyntax.class::isInstance)
            .map(value -> ((NameValueSyntax) value).parts())
            .filter(parts -> parts.size() == 1)
            .map(parts -> parts.get(0).text())
            .orElse("");
    if (name.equals("client")) {
      return Side.CLIENT;
    }
    if (name.equals("server")) {
      return Side.SERVER;
    }
    refuse(annotation, "`client` or `server`");
    return null;
  }

  /** Reads one text in quotes. */
  @Nullable String text(AnnotationSyntax annotation) {
    Optional<ValueSyntax> argument = only(annotation);
    if (argument.isPresent() && argument.get() instanceof StringSyntax text) {
      return text.value();
    }
    refuse(annotation, "one text in quotes");
    return null;
  }

  /** Reads one text in quotes, or nothing, which is an empty text. */
  @Nullable String optionalText(AnnotationSyntax annotation) {
    return annotation.arguments().isEmpty() ? "" : text(annotation);
  }

  /** Reads one name in quotes. */
  @Nullable String javaName(AnnotationSyntax annotation) {
    String name = text(annotation);
    if (name == null || (SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name))) {
      return name;
    }
    refuse(annotation, "a name that Java can have");
    return null;
  }

  /** Reads one package name in quotes. */
  @Nullable String javaPackage(AnnotationSyntax annotation) {
    String name = text(annotation);
    if (name == null || SourceVersion.isName(name)) {
      return name;
    }
    refuse(annotation, "a package name that Java can have");
    return null;
  }

  /** Reads one JSON value. */
  @Nullable JsonValue value(AnnotationSyntax annotation) {
    Optional<ValueSyntax> argument = only(annotation);
    if (argument.isPresent()) {
      return values.link(argument.get());
    }
    refuse(annotation, "one JSON value");
    return null;
  }

  /** Reads any number of JSON values. */
  List<JsonValue> values(AnnotationSyntax annotation) {
    List<JsonValue> linked = new ArrayList<>();
    for (ValueSyntax argument : annotation.arguments()) {
      JsonValue value = values.link(argument);
      if (value != null) {
        linked.add(value);
      }
    }
    return linked;
  }

  /** Sees to it that there are no arguments. */
  boolean none(AnnotationSyntax annotation) {
    if (!annotation.arguments().isEmpty()) {
      refuse(annotation, "nothing");
    }
    return true;
  }

  private static Optional<ValueSyntax> only(AnnotationSyntax annotation) {
    List<ValueSyntax> arguments = annotation.arguments();
    return arguments.size() == 1 ? Optional.of(arguments.get(0)) : Optional.empty();
  }

  private void refuse(AnnotationSyntax annotation, String expected) {
    List<ValueSyntax> arguments = annotation.arguments();
    Location place =
        arguments.isEmpty()
            ? annotation.location()
            : arguments.get(0).location().to(arguments.get(arguments.size() - 1).location());
    run.report(INVALID_ANNOTATION_ARGUMENT, place, annotation.name().text(), expected);
  }
}
