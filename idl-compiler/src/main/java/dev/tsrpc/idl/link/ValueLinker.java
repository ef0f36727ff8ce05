package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.INVALID_VALUE;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_NAME;

import dev.tsrpc.idl.diagnostic.Diagnostics.Report;
import dev.tsrpc.idl.diagnostic.Suggestion;
import dev.tsrpc.idl.link.Symbol.BrokenSymbol;
import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonArray;
import dev.tsrpc.idl.schema.JsonValue.JsonBoolean;
import dev.tsrpc.idl.schema.JsonValue.JsonNull;
import dev.tsrpc.idl.schema.JsonValue.JsonNumber;
import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import dev.tsrpc.idl.schema.JsonValue.JsonString;
import dev.tsrpc.idl.syntax.DeclarationSyntax.EnumSyntax;
import dev.tsrpc.idl.syntax.NameSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.BooleanSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.EntrySyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ListSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NameValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NullSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ObjectSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes JSON of values. What cannot be made is reported, and null. */
final class ValueLinker {
  private final LinkRun run;
  private final Scope scope;

  ValueLinker(LinkRun run, Scope scope) {
    this.run = run;
    this.scope = scope;
  }

  @Nullable JsonValue link(ValueSyntax syntax) {
    if (syntax instanceof StringSyntax text) {
      return new JsonString(text.value());
    }
    if (syntax instanceof NumberSyntax number) {
      return number(number);
    }
    if (syntax instanceof BooleanSyntax bool) {
      return new JsonBoolean(bool.value());
    }
    if (syntax instanceof NullSyntax) {
      return new JsonNull();
    }
    if (syntax instanceof ListSyntax list) {
      return list(list);
    }
    if (syntax instanceof ObjectSyntax object) {
      return object(object);
    }
    if (syntax instanceof NameValueSyntax name) {
      EnumMember member = enumMember(name);
      return member == null ? null : member.value();
    }
    run.report(INVALID_VALUE, syntax.location());
    return null;
  }

  private @Nullable JsonValue number(NumberSyntax number) {
    if (Double.isInfinite(number.value().doubleValue())) {
      run.report(INVALID_VALUE, number.location()).label("too large for a number");
      return null;
    }
    return new JsonNumber(number.value());
  }

  private JsonValue list(ListSyntax list) {
    List<JsonValue> elements = new ArrayList<>();
    for (ValueSyntax element : list.elements()) {
      JsonValue value = link(element);
      if (value != null) {
        elements.add(value);
      }
    }
    return new JsonArray(elements);
  }

  private JsonValue object(ObjectSyntax object) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    for (EntrySyntax entry : object.entries()) {
      JsonValue value = link(entry.value());
      if (value != null) {
        entries.put(entry.name().text(), value);
      }
    }
    return new JsonObject(entries);
  }

  /** Returns the member that {@code Enum.Member} names; reports a name that is something else. */
  @Nullable EnumMember enumMember(NameValueSyntax value) {
    List<NameSyntax> parts = value.parts();
    NameSyntax last = parts.get(parts.size() - 1);
    if (parts.size() < 2) {
      run.report(UNKNOWN_NAME, value.location(), last.text())
          .label("not a value")
          .help("write text in quotes, or `Enum.Member`");
      return null;
    }
    List<NameSyntax> owner = parts.subList(0, parts.size() - 1);
    Symbol symbol = run.names().find(owner, scope);
    if (symbol instanceof BrokenSymbol) {
      return null;
    }
    if (symbol == null) {
      run.names().reportUnknown(owner, scope);
      return null;
    }
    if (!(symbol instanceof DeclaredSymbol declared)
        || !(declared.syntax() instanceof EnumSyntax)) {
      run.report(UNKNOWN_NAME, value.location(), text(parts)).label("not an enum");
      return null;
    }
    return member(run.enums().link(declared), last);
  }

  private static String text(List<NameSyntax> parts) {
    return parts.stream().map(NameSyntax::text).collect(Collectors.joining("."));
  }

  private @Nullable EnumMember member(EnumType type, NameSyntax name) {
    EnumMember member = type.member(name.text()).orElse(null);
    if (member == null && !run.enums().isBroken(type.name(), name.text())) {
      Report report = run.report(UNKNOWN_NAME, name.location(), name.text());
      report.label("`" + type.name().name() + "` has no such member");
      Suggestion.of(name.text(), type.members().stream().map(EnumMember::name).toList())
          .ifPresent(near -> report.help("did you mean `" + near + "`?"));
    }
    return member;
  }
}
