package dev.tsrpc.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the values of a {@code @conf}. Used by generated code. */
public final class Conf {
  private Conf() {}

  /**
   * Returns an immutable map in the order given.
   *
   * @param keysAndValues a key, its value, the next key, …
   */
  public static Map<String, @Nullable Object> map(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** Returns an immutable list. */
  public static List<@Nullable Object> list(@Nullable Object... elements) {
    return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(elements)));
  }
}
