package dev.tsrpc.runtime.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The members of an enum in JSON, where they are texts and numbers. Used by generated code. */
public final class JsonMembers<E extends Enum<E>> {
  private final Map<Object, E> byValue = new HashMap<>();
  private final E unrecognized;
  private final Function<E, Object> value;

  private JsonMembers(E unrecognized, Function<E, Object> value) {
    this.unrecognized = unrecognized;
    this.value = value;
  }

  /**
   * Returns the members.
   *
   * @param unrecognized which of them stands for those that are not known
   * @param value tells the text or the number of another
   */
  public static <E extends Enum<E>> JsonMembers<E> of(
      E[] members, E unrecognized, Function<E, Object> value) {
    JsonMembers<E> result = new JsonMembers<>(unrecognized, value);
    for (E member : members) {
      if (member != unrecognized) {
        result.byValue.put(canonical(value.apply(member)), member);
      }
    }
    return result;
  }

  /** Returns a text or a number such that equal ones are equal: a String, a Long or a Double. */
  public static Object canonical(Object value) {
    if (!(value instanceof Number number)) {
      return value;
    }
    double nearest = number.doubleValue();
    long integer = (long) nearest;
    boolean isIntegral = integer == nearest && Math.abs(integer) <= Limits.SAFE_INTEGER;
    return isIntegral ? (Object) integer : nearest;
  }

  /**
   * Writes a member.
   *
   * @throws CodecException if it is the unrecognized one
   */
  public void write(JsonWriter out, E member) {
    if (member == unrecognized) {
      throw out.refused("UNRECOGNIZED cannot be written");
    }
    out.any(value.apply(member));
  }

  /** Reads a member. */
  public E read(JsonReader in) {
    Object read = in.member();
    E member = byValue.get(read);
    return member == null ? in.unknownMember(read, unrecognized) : member;
  }
}
