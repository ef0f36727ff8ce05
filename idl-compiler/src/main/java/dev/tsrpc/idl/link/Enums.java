package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.ENUM_VALUE_MISSING;

import dev.tsrpc.idl.link.AnnotationReader.Annotated;
import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonNumber;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.syntax.DeclarationSyntax.EnumMemberSyntax;
import dev.tsrpc.idl.syntax.DeclarationSyntax.EnumSyntax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes enums, each once, when something first asks for it. */
final class Enums {
  private final LinkRun run;
  private final Map<DeclaredSymbol, EnumType> linked = new HashMap<>();
  private final Map<QualifiedName, Set<String>> broken = new HashMap<>();

  Enums(LinkRun run) {
    this.run = run;
  }

  /** Returns an enum; while it is being made, what is known of it so far. */
  EnumType link(DeclaredSymbol symbol) {
    EnumType known = linked.get(symbol);
    return known != null ? known : make(symbol);
  }

  /** Whether a member has been reported and so is missing from its enum. */
  boolean isBroken(QualifiedName type, String member) {
    return broken.getOrDefault(type, Set.of()).contains(member);
  }

  private EnumType make(DeclaredSymbol symbol) {
    if (!(symbol.syntax() instanceof EnumSyntax syntax)) {
      throw new AssertionError("not an enum: " + symbol.name());
    }
    AnnotationReader annotations = new AnnotationReader(run, symbol.scope());
    EnumType type =
        new EnumType(symbol.name(), List.of(), List.of(), Notes.NONE, syntax.name().location());
    linked.put(symbol, type);
    List<EnumMember> members = new ArrayList<>();
    JsonValue previous = new JsonNumber(BigDecimal.ONE.negate());
    for (EnumMemberSyntax member : syntax.members()) {
      previous = value(member, previous, symbol);
      if (previous == null) {
        broken.computeIfAbsent(symbol.name(), name -> new HashSet<>()).add(member.name().text());
        continue;
      }
      members.add(member(member, previous, annotations));
      linked.put(symbol, withMembers(type, members));
    }
    Annotated annotated =
        annotations.read(syntax.annotations(), syntax.docs(), AnnotationTarget.ENUM);
    EnumType whole =
        new EnumType(symbol.name(), members, List.of(), annotated.notes(), type.location());
    linked.put(symbol, whole);
    return whole;
  }

  private static EnumType withMembers(EnumType type, List<EnumMember> members) {
    return new EnumType(type.name(), members, type.retired(), type.notes(), type.location());
  }

  private static EnumMember member(
      EnumMemberSyntax syntax, JsonValue value, AnnotationReader annotations) {
    Annotated annotated =
        annotations.read(syntax.annotations(), syntax.docs(), AnnotationTarget.ENUM_MEMBER);
    return new EnumMember(
        annotated.id(),
        syntax.name().text(),
        value,
        syntax.value() == null,
        annotated.notes(),
        syntax.name().location());
  }

  private @Nullable JsonValue value(
      EnumMemberSyntax member, @Nullable JsonValue previous, DeclaredSymbol owner) {
    if (member.value() != null) {
      return new Constants(run, owner).value(member.value());
    }
    if (previous == null) {
      return null;
    }
    if (previous instanceof JsonNumber number) {
      return new JsonNumber(number.value().add(BigDecimal.ONE));
    }
    run.report(ENUM_VALUE_MISSING, member.name().location(), member.name().text())
        .label("the member before it has a text, which cannot be counted on");
    return null;
  }
}
