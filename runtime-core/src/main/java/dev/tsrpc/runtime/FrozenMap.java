package dev.tsrpc.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map that keeps its order and may hold null where the schema does. What codecs and
 * records hold.
 */
public final class FrozenMap<K, V extends @Nullable Object> extends AbstractMap<K, V> {
  private final Map<K, V> entries;

  private FrozenMap(Map<K, V> entries) {
    this.entries = entries;
  }

  /**
   * Returns {@code map} itself if it is frozen, else a copy.
   *
   * @throws NullPointerException if a key or a value is null
   */
  public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
    Map<K, V> copy = copyOfNullable(map);
    if (copy != map) {
      copy.values().forEach(Objects::requireNonNull);
    }
    return copy;
  }

  /**
   * Returns {@code map} itself if it is frozen, else a copy. Null is a value, too.
   *
   * @throws NullPointerException if a key is null
   */
  @SuppressWarnings("unchecked") // entries are only read
  public static <K, V extends @Nullable Object> Map<K, V> copyOfNullable(
      Map<? extends K, ? extends V> map) {
    if (map instanceof FrozenMap) {
      return (Map<K, V>) map;
    }
    map.keySet().forEach(Objects::requireNonNull);
    return new FrozenMap<>(new LinkedHashMap<>(map));
  }

  /** Returns a builder of a map. */
  public static <K, V extends @Nullable Object> Builder<K, V> builder() {
    return new Builder<>();
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    return entries.get(key);
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return Collections.unmodifiableMap(entries).entrySet();
  }

  /** Gathers the entries of a map. */
  public static final class Builder<K, V extends @Nullable Object> {
    private final Map<K, V> entries = new LinkedHashMap<>();

    private Builder() {}

    /** Whether there is an entry with {@code key} already. */
    public boolean has(K key) {
      return entries.containsKey(key);
    }

    /** Adds an entry. */
    public void put(K key, V value) {
      entries.put(key, value);
    }

    /** Returns the map. The builder may not be used after it. */
    public Map<K, V> build() {
      return new FrozenMap<>(entries);
    }
  }
}
