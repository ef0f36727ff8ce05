package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.descriptor.MemberIds.Member;
import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.EnumType.EnumMember;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.ObjectShape.IndexSignature;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.BufferType;
import dev.tsrpc.idl.schema.Type.InlineType;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.schema.Type.ReferenceType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives ids to the members of declarations, and notes where members are. */
final class ShapeIds implements Declaration.Visitor<Declaration> {
  private final Function<ShapePath, Remembered> memory;
  private final Map<String, List<String>> members = new LinkedHashMap<>();
  private final List<String> fresh = new ArrayList<>();

  /**
   * Creates an assigner.
   *
   * @param memory knows the members that a place had
   */
  ShapeIds(Function<ShapePath, Remembered> memory) {
    this.memory = memory;
  }

  /** Returns the names of the members by place. */
  Map<String, List<String>> members() {
    return members;
  }

  /** Returns the members that had no id, with their places. */
  List<String> fresh() {
    return fresh;
  }

  @Override
  public Declaration interfaceType(InterfaceType type) {
    return new InterfaceType(
        type.name(),
        type.parents(),
        shape(type.shape(), Place.of(type.name())),
        type.notes(),
        type.location());
  }

  @Override
  public Declaration aliasType(AliasType type) {
    Type complete = type.type().accept(new Inside(Place.of(type.name())));
    return new AliasType(type.name(), complete, type.notes(), type.location());
  }

  @Override
  public Declaration enumType(EnumType type) {
    Place place = Place.of(type.name());
    List<Member> wanted = new ArrayList<>();
    for (EnumMember member : type.members()) {
      wanted.add(new Member(member.name(), member.id(), was(member)));
    }
    MemberIds ids = assign(wanted, place);
    List<EnumMember> complete =
        type.members().stream().map(member -> member.withId(ids.id(member.name()))).toList();
    return new EnumType(type.name(), complete, ids.retired(), type.notes(), type.location());
  }

  // A descriptor of tsrpc-cli knows members by their values.
  private static String was(EnumMember member) {
    String was = member.notes().was();
    return was != null ? was : ShapeReader.nameOfValue(member.value());
  }

  /**
   * A place in the schema.
   *
   * @param known the same place as the memory knows it; another one if a field on the way was
   *     renamed
   */
  private record Place(ShapePath path, ShapePath known) {
    static Place of(QualifiedName name) {
      return new Place(ShapePath.of(name), ShapePath.of(name));
    }

    Place field(String name, String knownName) {
      return new Place(path.field(name), known.field(knownName));
    }

    Place element() {
      return new Place(path.element(), known.element());
    }

    Place value() {
      return new Place(path.value(), known.value());
    }
  }

  private ObjectShape shape(ObjectShape shape, Place place) {
    List<Member> wanted = new ArrayList<>();
    for (Field field : shape.fields()) {
      wanted.add(new Member(field.name(), field.id(), field.notes().was()));
    }
    MemberIds ids = assign(wanted, place);
    List<Field> complete = new ArrayList<>();
    for (Field field : shape.fields()) {
      Place inner = place.field(field.name(), ids.knownName(field.name()));
      Type type = field.type().accept(new Inside(inner));
      complete.add(field.withId(ids.id(field.name())).withType(type));
    }
    return new ObjectShape(complete, index(shape, place), ids.retired());
  }

  private @Nullable IndexSignature index(ObjectShape shape, Place place) {
    IndexSignature index = shape.index();
    if (index == null) {
      return null;
    }
    Type value = index.value().accept(new Inside(place.value()));
    return new IndexSignature(index.hasNumberKeys(), value);
  }

  private MemberIds assign(List<Member> wanted, Place place) {
    members.put(place.path().text(), wanted.stream().map(Member::name).toList());
    MemberIds ids = MemberIds.assign(wanted, memory.apply(place.known()));
    ids.fresh().forEach(name -> fresh.add(place.path().field(name).text()));
    return ids;
  }

  /** Gives ids to the objects inside a type. */
  private final class Inside implements Type.Visitor<Type> {
    private final Place place;

    private Inside(Place place) {
      this.place = place;
    }

    @Override
    public Type scalar(ScalarType type) {
      return type;
    }

    @Override
    public Type buffer(BufferType type) {
      return type;
    }

    @Override
    public Type array(ArrayType type) {
      return new ArrayType(type.element().accept(new Inside(place.element())));
    }

    @Override
    public Type nullable(NullableType type) {
      return new NullableType(type.type().accept(this));
    }

    @Override
    public Type inline(InlineType type) {
      return new InlineType(shape(type.shape(), place));
    }

    @Override
    public Type reference(ReferenceType type) {
      return type;
    }
  }
}
