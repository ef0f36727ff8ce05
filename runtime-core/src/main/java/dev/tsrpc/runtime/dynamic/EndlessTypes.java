package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.dynamic.Type.ArrayType;
import dev.tsrpc.runtime.dynamic.Type.BufferType;
import dev.tsrpc.runtime.dynamic.Type.EnumType;
import dev.tsrpc.runtime.dynamic.Type.NullableType;
import dev.tsrpc.runtime.dynamic.Type.ObjectType;
import dev.tsrpc.runtime.dynamic.Type.ReferenceType;
import dev.tsrpc.runtime.dynamic.Type.ScalarType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Refuses types that are made of themselves, or of very many others, without an object between. */
final class EndlessTypes {
  private static final int DEEPEST = 100;

  /** The depth of a type while it is being looked for. */
  private static final int UNKNOWN = -1;

  private final Map<String, Type> types;
  private final Map<String, Integer> depths = new HashMap<>();

  EndlessTypes(Map<String, Type> types) {
    this.types = types;
  }

  void check(Place place, String id) {
    try {
      depth(id, 0);
    } catch (EndlessException e) {
      throw place.wrong(e.reason);
    }
  }

  private int depth(String id, int around) {
    Integer known = depths.putIfAbsent(id, UNKNOWN);
    if (known != null) {
      return limited(known, around);
    }
    int depth = Objects.requireNonNull(types.get(id)).accept(new Depth(around));
    depths.put(id, depth);
    return depth;
  }

  private static int limited(int depth, int around) {
    if (depth == UNKNOWN) {
      throw new EndlessException("it is made of itself, without an interface between");
    }
    if (depth + around > DEEPEST) {
      throw new EndlessException("nested deeper than " + DEEPEST);
    }
    return depth;
  }

  /** Finds how deep arrays and the like are within one another. */
  private final class Depth implements Type.Visitor<Integer> {
    private final int around;

    Depth(int around) {
      this.around = around;
    }

    private int within(Type type) {
      limited(0, around + 1);
      return 1 + type.accept(new Depth(around + 1));
    }

    @Override
    public Integer scalar(ScalarType type) {
      return 0;
    }

    @Override
    public Integer buffer(BufferType type) {
      return 0;
    }

    @Override
    public Integer array(ArrayType type) {
      return within(type.element());
    }

    @Override
    public Integer nullable(NullableType type) {
      return within(type.type());
    }

    @Override
    public Integer reference(ReferenceType type) {
      limited(0, around + 1);
      return 1 + depth(type.target(), around + 1);
    }

    @Override
    public Integer enumeration(EnumType type) {
      return 0;
    }

    @Override
    public Integer object(ObjectType type) {
      return 0;
    }
  }

  /** What was found, on the way out of the recursion. */
  private static final class EndlessException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String reason;

    EndlessException(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }
  }
}
