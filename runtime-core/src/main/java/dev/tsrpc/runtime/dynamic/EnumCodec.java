package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.JsonMembers;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.ValidationTexts;
import dev.tsrpc.runtime.dynamic.Type.EnumType;
import dev.tsrpc.runtime.dynamic.Type.Member;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Members of an enum, by their values in JSON. */
final class EnumCodec implements ValueCodec {
  private static final String KINDS = "string | number";
  private static final int UNKNOWN = -1;

  private final Map<Integer, Object> valuesById = new HashMap<>();
  private final Map<Object, Integer> idsByValue = new HashMap<>();

  EnumCodec(EnumType type) {
    for (Member member : type.members()) {
      valuesById.put(member.id(), member.value());
      idsByValue.put(member.value(), member.id());
    }
  }

  @Override
  public void write(CborWriter out, @Nullable Object value) {
    out.member(idsByValue.getOrDefault(member(value, out::refused), UNKNOWN));
  }

  @Override
  public Object read(CborReader in) {
    int id = in.member();
    Object value = valuesById.get(id);
    return value == null ? in.unknownMember(id, DynamicCodec.UNRECOGNIZED) : value;
  }

  @Override
  public void writeJson(JsonWriter out, @Nullable Object value) {
    out.any(member(value, out::refused));
  }

  private Object member(@Nullable Object value, Function<String, CodecException> refuse) {
    if (value == DynamicCodec.UNRECOGNIZED) {
      throw refuse.apply("UNRECOGNIZED cannot be written");
    }
    if (value instanceof String || value instanceof Number) {
      return known(JsonMembers.canonical(value), refuse);
    }
    throw refuse.apply(ValidationTexts.expectedType(KINDS, JdkValue.kind(value)));
  }

  @Override
  public Object readJson(JsonReader in) {
    Object value = in.member();
    return idsByValue.containsKey(value)
        ? value
        : in.unknownMember(value, DynamicCodec.UNRECOGNIZED);
  }

  private Object known(Object value, Function<String, CodecException> refuse) {
    if (!idsByValue.containsKey(value)) {
      throw refuse.apply(ValidationTexts.notAMember(value));
    }
    return value;
  }

  @Override
  public boolean takesNull() {
    return false;
  }

  @Override
  public @Nullable ObjectCodec objects() {
    return null;
  }
}
