package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.Json;
import dev.tsrpc.runtime.dynamic.Type.ArrayType;
import dev.tsrpc.runtime.dynamic.Type.BufferType;
import dev.tsrpc.runtime.dynamic.Type.DefaultValue;
import dev.tsrpc.runtime.dynamic.Type.EnumType;
import dev.tsrpc.runtime.dynamic.Type.Field;
import dev.tsrpc.runtime.dynamic.Type.IndexSignature;
import dev.tsrpc.runtime.dynamic.Type.NullableType;
import dev.tsrpc.runtime.dynamic.Type.ObjectType;
import dev.tsrpc.runtime.dynamic.Type.ReferenceType;
import dev.tsrpc.runtime.dynamic.Type.ScalarType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the codec of a type, and of all that it refers to. */
final class CodecBuilder implements Type.Visitor<ValueCodec> {
  private final Descriptor descriptor;
  private final Map<String, ValueCodec> byId = new HashMap<>();

  /** Objects whose fields have no codecs yet: a queue, since types may be in very long chains. */
  private final Deque<Unfinished> unfinished = new ArrayDeque<>();

  CodecBuilder(Descriptor descriptor) {
    this.descriptor = descriptor;
  }

  /** Returns the codec of the type with an id. */
  ValueCodec build(String typeId) {
    ValueCodec codec = named(typeId);
    while (!unfinished.isEmpty()) {
      finish(unfinished.remove());
    }
    return codec;
  }

  private ValueCodec named(String typeId) {
    ValueCodec known = byId.get(typeId);
    if (known != null) {
      return known;
    }
    Type type = descriptor.type(typeId);
    ValueCodec codec =
        type instanceof ObjectType object ? begin(typeId, object) : type.accept(this);
    byId.put(typeId, codec);
    return codec;
  }

  private ObjectCodec begin(String typeId, ObjectType type) {
    ObjectCodec codec = new ObjectCodec(typeId);
    unfinished.add(new Unfinished(codec, type));
    return codec;
  }

  private void finish(Unfinished object) {
    List<FieldCodec> fields = new ArrayList<>();
    for (Field field : object.type.fields()) {
      fields.add(field(fields.size(), field, object.codec.typeId()));
    }
    IndexSignature index = object.type.index();
    object.codec.complete(
        fields,
        index == null ? null : index.value().accept(this),
        index != null && index.hasNumberKeys());
  }

  private FieldCodec field(int place, Field field, String typeId) {
    ValueCodec codec = field.type().accept(this);
    DefaultValue written = field.defaultValue();
    DefaultValue value =
        written == null ? null : new DefaultValue(read(written, codec, field, typeId));
    return new FieldCodec(place, field.id(), field.name(), codec, field.isOptional(), value);
  }

  /** Returns the default as a value of its field's type, which objects cannot have. */
  private static @Nullable Object read(
      DefaultValue value, ValueCodec codec, Field field, String typeId) {
    if (codec.objects() != null) {
      throw wrongDefault(field, typeId, new DescriptorException("objects have no defaults"));
    }
    try {
      String json = Json.text(out -> out.any(value.json()));
      return Json.<@Nullable Object>read(json, codec::readJson);
    } catch (CodecException e) {
      throw wrongDefault(field, typeId, e);
    }
  }

  private static DescriptorException wrongDefault(
      Field field, String typeId, RuntimeException cause) {
    String place = "the default of `" + field.name() + "` in `" + typeId + "`: ";
    return new DescriptorException(place + cause.getMessage(), cause);
  }

  @Override
  public ValueCodec scalar(ScalarType type) {
    return new ScalarCodec(type.scalar());
  }

  @Override
  public ValueCodec buffer(BufferType type) {
    return new BufferCodec(type.name());
  }

  @Override
  public ValueCodec array(ArrayType type) {
    return new ArrayCodec(type.element().accept(this));
  }

  @Override
  public ValueCodec nullable(NullableType type) {
    return new NullableCodec(type.type().accept(this));
  }

  @Override
  public ValueCodec reference(ReferenceType type) {
    return named(type.target());
  }

  @Override
  public ValueCodec enumeration(EnumType type) {
    return new EnumCodec(type);
  }

  @Override
  public ValueCodec object(ObjectType type) {
    return begin("", type);
  }

  private record Unfinished(ObjectCodec codec, ObjectType type) {}
}
