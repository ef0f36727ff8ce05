package dev.tsrpc.idl.link;

import dev.tsrpc.idl.link.AnnotationReader.Annotated;
import dev.tsrpc.idl.schema.DefaultValue;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.Scalar;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ScalarType;
import dev.tsrpc.idl.syntax.MemberSyntax.FieldSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax;
import org.jspecify.annotations.Nullable;

/** Makes fields. */
final class FieldLinker {
  // Stands for a type that has been reported; a schema with errors is never written.
  private static final Type UNKNOWN = new ScalarType(Scalar.ANY);

  private final AnnotationReader annotations;
  private final DefaultLinker defaults;
  private final TypeLinker types;

  FieldLinker(LinkRun run, Scope scope, TypeLinker types) {
    this.annotations = new AnnotationReader(run, scope);
    this.defaults = new DefaultLinker(run, scope);
    this.types = types;
  }

  Field link(FieldSyntax syntax) {
    Annotated annotated =
        annotations.read(syntax.annotations(), syntax.docs(), AnnotationTarget.FIELD);
    Type type = types.link(syntax.type());
    return new Field(
        annotated.id(),
        syntax.name().text(),
        type == null ? UNKNOWN : type,
        syntax.optional(),
        type == null ? null : defaultValue(syntax),
        annotated.notes(),
        syntax.name().location());
  }

  private @Nullable DefaultValue defaultValue(FieldSyntax syntax) {
    ValueSyntax value = syntax.defaultValue();
    return value == null ? null : defaults.link(syntax, value);
  }
}
