package dev.tsrpc.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * A key of a map, for the path of an error. Used by generated code.
 *
 * @param name the field's name, or empty for the part of a parent
 * @param codec the codec of the objects in the value, within any lists and maps, or null
 * @param maps how many maps they are within, that is {@code 1} for a map of objects
 */
public record PathStep(String name, @Nullable Codec<?> codec, int maps) {
  /** A field that has no objects in it. */
  public static PathStep of(String name) {
    return new PathStep(name, null, 0);
  }

  /** A field that is an object, or a list of them. */
  public static PathStep of(String name, Codec<?> codec) {
    return new PathStep(name, codec, 0);
  }

  /** A field that is a map of objects or of lists of them. */
  public static PathStep ofMap(String name, Codec<?> codec) {
    return new PathStep(name, codec, 1);
  }

  /** The part of a parent. */
  public static PathStep part(Codec<?> codec) {
    return new PathStep("", codec, 0);
  }

  PathStep withoutMap() {
    return new PathStep(name, codec, maps - 1);
  }
}
