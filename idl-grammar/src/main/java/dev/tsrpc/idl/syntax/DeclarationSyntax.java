package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration of a file or a namespace. */
public sealed interface DeclarationSyntax {
  NameSyntax name();

  @Nullable DocsSyntax docs();

  List<AnnotationSyntax> annotations();

  /** Whether it was written with {@code export default}. */
  default boolean isDefaultExport() {
    return false;
  }

  Location location();

  /** {@code api Send} with its two bodies, or {@code api Whoami(A): B}. */
  record ApiSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      @Nullable BodySyntax req,
      @Nullable BodySyntax res,
      Location location)
      implements DeclarationSyntax {
    public ApiSyntax {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code msg Chat} with its body, or {@code msg Tick: Frame}. */
  record MsgSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      BodySyntax body,
      Location location)
      implements DeclarationSyntax {
    public MsgSyntax {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * What is in a request, a response or a message.
   *
   * @param parents what its {@code extends} names; only before an object in braces
   * @param type an object in braces, or the type after a colon
   */
  record BodySyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      List<TypeSyntax> parents,
      TypeSyntax type,
      Location location) {
    public BodySyntax {
      annotations = List.copyOf(annotations);
      parents = List.copyOf(parents);
    }
  }

  /** {@code interface Page<T> extends A, B} with its members. */
  record InterfaceSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      List<TypeParameterSyntax> parameters,
      List<TypeSyntax> parents,
      TypeSyntax.ObjectTypeSyntax body,
      boolean isDefaultExport,
      Location location)
      implements DeclarationSyntax {
    public InterfaceSyntax {
      annotations = List.copyOf(annotations);
      parameters = List.copyOf(parameters);
      parents = List.copyOf(parents);
    }
  }

  /** {@code T extends Bound = Default}. */
  record TypeParameterSyntax(
      NameSyntax name,
      @Nullable TypeSyntax bound,
      @Nullable TypeSyntax defaultType,
      Location location) {}

  /** {@code enum Level}. */
  record EnumSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      List<EnumMemberSyntax> members,
      boolean isDefaultExport,
      Location location)
      implements DeclarationSyntax {
    public EnumSyntax {
      annotations = List.copyOf(annotations);
      members = List.copyOf(members);
    }
  }

  /** One member of an enum, with its value if one is written. */
  record EnumMemberSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      @Nullable ValueSyntax value,
      Location location) {
    public EnumMemberSyntax {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code type Id<T> = ...}. */
  record AliasSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      List<TypeParameterSyntax> parameters,
      TypeSyntax type,
      boolean isDefaultExport,
      Location location)
      implements DeclarationSyntax {
    public AliasSyntax {
      annotations = List.copyOf(annotations);
      parameters = List.copyOf(parameters);
    }
  }

  /** {@code namespace A.B} with declarations of its own; {@code A.B} is one name with a dot. */
  record NamespaceSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      List<DeclarationSyntax> declarations,
      Location location)
      implements DeclarationSyntax {
    public NamespaceSyntax {
      annotations = List.copyOf(annotations);
      declarations = List.copyOf(declarations);
    }
  }

  /** {@code export const conf = {...}} of TSRPC's own files; {@code name} is {@code conf}. */
  record ConfSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      ValueSyntax value,
      Location location)
      implements DeclarationSyntax {
    public ConfSyntax {
      annotations = List.copyOf(annotations);
    }
  }

  /** {@code export default Name}. */
  record DefaultExportSyntax(
      @Nullable DocsSyntax docs,
      List<AnnotationSyntax> annotations,
      NameSyntax name,
      Location location)
      implements DeclarationSyntax {
    public DefaultExportSyntax {
      annotations = List.copyOf(annotations);
    }

    @Override
    public boolean isDefaultExport() {
      return true;
    }
  }
}
