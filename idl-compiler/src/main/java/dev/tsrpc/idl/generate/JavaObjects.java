package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the objects of a schema that become classes. */
final class JavaObjects {
  private final Schema schema;
  private final JavaNames names;
  private final JavaTypes types;
  private final ServiceDocs docs;

  JavaObjects(Schema schema, JavaNames names) {
    this.schema = schema;
    this.names = names;
    this.types = new JavaTypes(schema, names);
    this.docs = new ServiceDocs(schema);
  }

  /** Returns an object for each source that is to be generated, without those nested in them. */
  List<JavaObject> all() {
    List<JavaObject> objects = new ArrayList<>();
    for (Declaration declaration : schema.declarations().values()) {
      if (!schema.imported().containsKey(declaration.name())) {
        object(declaration).ifPresent(objects::add);
      }
    }
    return objects;
  }

  private Optional<JavaObject> object(Declaration declaration) {
    JavaClass type = names.type(declaration);
    String typeId = declaration.name().toString();
    Notes notes = docs.notes(declaration);
    Location place = declaration.location();
    if (declaration instanceof InterfaceType object) {
      if (!object.parents().isEmpty()) {
        throw new AssertionError("not linked: `extends` of " + typeId);
      }
      return Optional.of(object(type, typeId, object.shape(), notes, place));
    }
    if (declaration instanceof AliasType alias) {
      boolean isItem = JavaTypes.aliased(alias).isPresent();
      JavaClass own = isItem ? types.inlineOf(alias) : type;
      return InlineObjects.in(alias.type())
          .map(shape -> object(own, typeId, shape, isItem ? Notes.NONE : notes, place));
    }
    return Optional.empty();
  }

  private JavaObject object(
      JavaClass type, String typeId, ObjectShape shape, Notes notes, Location place) {
    List<Component> components = new ArrayList<>();
    List<JavaObject> nested = new ArrayList<>();
    String prefix = typeId + (typeId.contains("#") ? "/" : "#/");
    for (Field field : shape.fields()) {
      JavaClass inline = JavaNames.inline(type, field);
      components.add(component(field, inline));
      InlineObjects.in(field.type())
          .map(inner -> object(inline, prefix + field.name(), inner, Notes.NONE, field.location()))
          .ifPresent(nested::add);
    }
    var index = shape.index();
    if (index != null) {
      JavaClass inline = JavaNames.inlineEntry(type);
      components.add(entries(index, inline, place));
      InlineObjects.in(index.value())
          .map(inner -> object(inline, prefix + "*", inner, Notes.NONE, place))
          .ifPresent(nested::add);
    }
    return new JavaObject(type, typeId, shape, components, nested, notes, place);
  }

  private Component component(Field field, JavaClass inline) {
    JavaType type = types.of(field.type(), inline);
    boolean isAbsentable = field.isOptional() && field.defaultValue() == null;
    return new Component(
        field.id(),
        field.name(),
        JavaNames.component(field),
        field.type(),
        inline,
        isAbsentable ? type.nullable() : type,
        isAbsentable,
        field.defaultValue(),
        field.notes(),
        field.location());
  }

  private Component entries(ObjectShape.IndexSignature index, JavaClass inline, Location place) {
    Type map = new Type.InlineType(new ObjectShape(List.of(), index, List.of()));
    return new Component(
        Component.ENTRIES_ID,
        JavaNames.ENTRIES,
        new JavaIdentifier(JavaNames.ENTRIES),
        map,
        inline,
        types.of(map, inline),
        false,
        null,
        Notes.NONE,
        place);
  }
}
