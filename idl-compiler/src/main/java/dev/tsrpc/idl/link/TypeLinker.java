package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_INDEX_SIGNATURE;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.INVALID_INDEX_KEY;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_TYPE;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.WRONG_TYPE_ARGUMENTS;

import dev.tsrpc.idl.link.Symbol.DeclaredSymbol;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.ObjectShape.IndexSignature;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.InlineType;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.syntax.DeclarationSyntax.EnumSyntax;
import dev.tsrpc.idl.syntax.MemberSyntax;
import dev.tsrpc.idl.syntax.MemberSyntax.FieldSyntax;
import dev.tsrpc.idl.syntax.MemberSyntax.IndexSignatureSyntax;
import dev.tsrpc.idl.syntax.NameSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.ArrayTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.IntersectionTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.InvalidTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.KeyofTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.LiteralTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.NamedTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.ObjectTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.TupleTypeSyntax;
import dev.tsrpc.idl.syntax.TypeSyntax.UnionTypeSyntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes types of what was written in one file. A type that cannot be made is reported, and null.
 */
final class TypeLinker {
  private final LinkRun run;
  private final Scope scope;
  private final FieldLinker fields;
  private final Aliases aliases;

  TypeLinker(LinkRun run, Scope scope) {
    this.run = run;
    this.scope = scope;
    this.fields = new FieldLinker(run, scope, this);
    this.aliases = new Aliases(run.names());
  }

  @Nullable Type link(TypeSyntax syntax) {
    if (syntax instanceof NamedTypeSyntax named) {
      return named(named);
    }
    if (syntax instanceof ArrayTypeSyntax array) {
      return arrayOf(link(array.element()));
    }
    if (syntax instanceof ObjectTypeSyntax object) {
      return new InlineType(shape(object));
    }
    if (syntax instanceof UnionTypeSyntax union) {
      return union(union);
    }
    if (!(syntax instanceof InvalidTypeSyntax)) {
      run.refuse(kind(syntax), syntax.location());
    }
    return null;
  }

  private static String kind(TypeSyntax syntax) {
    if (syntax instanceof TupleTypeSyntax) {
      return "a tuple";
    }
    if (syntax instanceof LiteralTypeSyntax) {
      return "a literal type";
    }
    if (syntax instanceof IntersectionTypeSyntax) {
      return "an intersection";
    }
    return syntax instanceof KeyofTypeSyntax ? "`keyof`" : "an indexed type";
  }

  /** Makes the shape of an object; members that cannot be made are left out. */
  ObjectShape shape(ObjectTypeSyntax object) {
    List<Field> linked = new ArrayList<>();
    IndexSignature index = null;
    IndexSignatureSyntax first = null;
    for (MemberSyntax member : object.members()) {
      if (member instanceof FieldSyntax field) {
        linked.add(fields.link(field));
      } else if (member instanceof IndexSignatureSyntax signature && first == null) {
        first = signature;
        index = index(signature.keyType(), signature.valueType());
      } else {
        run.report(DUPLICATE_INDEX_SIGNATURE, member.location())
            .related(first == null ? member.location() : first.location(), "the first one");
      }
    }
    return new ObjectShape(linked, index, List.of());
  }

  private @Nullable IndexSignature index(TypeSyntax key, TypeSyntax value) {
    Type valueType = link(value);
    String keyName =
        key instanceof NamedTypeSyntax named && named.parts().size() == 1
            ? named.parts().get(0).text()
            : "";
    if (key instanceof InvalidTypeSyntax) {
      return null;
    }
    if (!keyName.equals("string") && !keyName.equals("number")) {
      run.report(INVALID_INDEX_KEY, key.location()).help("use `string` or `number`");
      return null;
    }
    return valueType == null ? null : new IndexSignature(keyName.equals("number"), valueType);
  }

  private @Nullable Type union(UnionTypeSyntax union) {
    TypeSyntax only = Aliases.onlyMemberBesideNull(union);
    if (only == null) {
      run.refuse("a union", union.location());
      return null;
    }
    union.members().stream()
        .flatMap(member -> member.annotations().stream())
        .forEach(
            annotation -> run.refuse("an annotation of a union's member", annotation.location()));
    Type type = link(only);
    boolean isNullable = type == null || aliases.target(only, scope).isNullable();
    return isNullable || type == null ? type : new NullableType(type);
  }

  private @Nullable Type named(NamedTypeSyntax named) {
    Symbol symbol = run.names().find(named.parts(), scope);
    if (symbol instanceof DeclaredSymbol declared) {
      return declared(declared, named);
    }
    if (symbol != null) {
      return null;
    }
    String name = named.parts().get(0).text();
    if (named.parts().size() == 1 && BuiltIns.isKnown(name)) {
      return builtIn(name, named);
    }
    if (named.parts().size() == 1 && name.equals("void")) {
      run.report(UNKNOWN_TYPE, named.location(), name).label("only an api can have it, as a whole");
      return null;
    }
    missing(named);
    return null;
  }

  private @Nullable Type declared(DeclaredSymbol declared, NamedTypeSyntax named) {
    if (!named.arguments().isEmpty()) {
      NameSyntax name = named.parts().get(named.parts().size() - 1);
      run.report(WRONG_TYPE_ARGUMENTS, named.location(), name.text(), "no type arguments");
      return null;
    }
    return run.refer(declared, named.location());
  }

  private void missing(NamedTypeSyntax named) {
    Symbol owner = run.names().find(named.parts().subList(0, 1), scope);
    boolean isEnumMember =
        named.parts().size() == 2
            && owner instanceof DeclaredSymbol declared
            && declared.syntax() instanceof EnumSyntax;
    if (isEnumMember) {
      run.refuse("an enum member as a type", named.location());
    } else {
      run.names().reportUnknown(named.parts(), scope);
    }
  }

  private @Nullable Type builtIn(String name, NamedTypeSyntax named) {
    if (BuiltIns.isContainer(name)) {
      return container(name, named);
    }
    Type type = BuiltIns.type(name);
    if (type == null) {
      run.refuse("`" + name + "`", named.location());
      return null;
    }
    if (!named.arguments().isEmpty()) {
      run.report(WRONG_TYPE_ARGUMENTS, named.location(), name, "no type arguments");
      return null;
    }
    return type;
  }

  private @Nullable Type container(String name, NamedTypeSyntax named) {
    boolean isArray = name.equals("Array");
    List<TypeSyntax> arguments = named.arguments();
    if (arguments.size() != (isArray ? 1 : 2)) {
      String expected = isArray ? "one type argument" : "two type arguments";
      run.report(WRONG_TYPE_ARGUMENTS, named.location(), name, expected);
      return null;
    }
    if (isArray) {
      return arrayOf(link(arguments.get(0)));
    }
    if (arguments.get(0) instanceof UnionTypeSyntax
        || arguments.get(0) instanceof LiteralTypeSyntax) {
      run.refuse("a `Record` with literal keys", named.location());
      return null;
    }
    IndexSignature index = index(arguments.get(0), arguments.get(1));
    return index == null ? null : new InlineType(new ObjectShape(List.of(), index, List.of()));
  }

  private static @Nullable Type arrayOf(@Nullable Type element) {
    return element == null ? null : new ArrayType(element);
  }
}
