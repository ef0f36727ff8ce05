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
        shape(type.shape(), ShapePath.of(type.name())),
        type.notes(),
        type.location());
  }

  @Override
  public Declaration aliasType(AliasType type) {
    Type complete = type.type().accept(new Inside(ShapePath.of(type.name())));
    return new AliasType(type.name(), complete, type.notes(), type.location());
  }

  @Override
  public Declaration enumType(EnumType type) {
    ShapePath path = ShapePath.of(type.name());
    List<Member> wanted = new ArrayList<>();
    for (EnumMember member : type.members()) {
      wanted.add(new Member(member.name(), member.id(), was(member)));
    }
    MemberIds ids = assign(wanted, path);
    List<EnumMember> complete =
        type.members().stream().map(member -> member.withId(ids.id(member.name()))).toList();
    return new EnumType(type.name(), complete, ids.retired(), type.notes(), type.location());
  }

  // A descriptor of tsrpc-cli knows members by their values.
  private static String was(EnumMember member) {
    String was = member.notes().was();
    return was != null ? was : ShapeReader.nameOfValue(member.value());
  }

  private ObjectShape shape(ObjectShape shape, ShapePath path) {
    List<Member> wanted = new ArrayList<>();
    for (Field field : shape.fields()) {
      wanted.add(new Member(field.name(), field.id(), field.notes().was()));
    }
    MemberIds ids = assign(wanted, path);
    List<Field> complete = new ArrayList<>();
    for (Field field : shape.fields()) {
      Type type = field.type().accept(new Inside(path.field(field.name())));
      complete.add(field.withId(ids.id(field.name())).withType(type));
    }
    return new ObjectShape(complete, index(shape, path), ids.retired());
  }

  private @Nullable IndexSignature index(ObjectShape shape, ShapePath path) {
    IndexSignature index = shape.index();
    if (index == null) {
      return null;
    }
    Type value = index.value().accept(new Inside(path.value()));
    return new IndexSignature(index.hasNumberKeys(), value);
  }

  private MemberIds assign(List<Member> wanted, ShapePath path) {
    members.put(path.text(), wanted.stream().map(Member::name).toList());
    MemberIds ids = MemberIds.assign(wanted, memory.apply(path));
    ids.fresh().forEach(name -> fresh.add(path.field(name).text()));
    return ids;
  }

  /** Gives ids to the objects inside a type. */
  private final class Inside implements Type.Visitor<Type> {
    private final ShapePath path;

    private Inside(ShapePath path) {
      this.path = path;
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
      return new ArrayType(type.element().accept(new Inside(path.element())));
    }

    @Override
    public Type nullable(NullableType type) {
      return new NullableType(type.type().accept(this));
    }

    @Override
    public Type inline(InlineType type) {
      return new InlineType(shape(type.shape(), path));
    }

    @Override
    public Type reference(ReferenceType type) {
      return type;
    }
  }
}
