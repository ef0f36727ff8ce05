package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a previous descriptor remembers. */
public final class Memory {
  /** Remembers nothing: the first run. */
  public static final Memory NONE = new Memory(null, Remembered.NONE, Map.of(), Map.of(), Map.of());

  private final @Nullable DescriptorContent content;
  private final Remembered services;
  private final Map<String, Remembered> liveShapes;
  private final Map<String, Remembered> retiredShapes;
  private final Map<String, Map<String, JsonValue>> enumValues;
  private final Set<String> owners;

  Memory(
      @Nullable DescriptorContent content,
      Remembered services,
      Map<String, Remembered> liveShapes,
      Map<String, Remembered> retiredShapes,
      Map<String, Map<String, JsonValue>> enumValues) {
    this.content = content;
    this.services = services;
    this.liveShapes = Collections.unmodifiableMap(new LinkedHashMap<>(liveShapes));
    this.retiredShapes = Collections.unmodifiableMap(new LinkedHashMap<>(retiredShapes));
    this.enumValues = Map.copyOf(enumValues);
    this.owners =
        paths().stream()
            .map(path -> new ShapePath(path).owner())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns what the descriptor said, or null if there was none. */
  @Nullable DescriptorContent content() {
    return content;
  }

  /** Returns the services by TSRPC's keys: {@code apiuser/Login}, {@code msgChat}. */
  Remembered services() {
    return services;
  }

  /** Returns the members at a place, also if what was there is gone; null if nothing ever was. */
  @Nullable Remembered shape(ShapePath path) {
    Remembered live = liveShapes.get(path.text());
    return live != null ? live : retiredShapes.get(path.text());
  }

  /** Returns all places that ever had members. */
  Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>(liveShapes.keySet());
    paths.addAll(retiredShapes.keySet());
    return paths;
  }

  /** Returns all declarations that ever had members. */
  Set<String> owners() {
    return owners;
  }

  /** Returns the members that declarations had when the descriptor was written, by declaration. */
  Map<String, Set<String>> liveMembers() {
    Map<String, Set<String>> members = new TreeMap<>();
    liveShapes.forEach((path, shape) -> addMembers(path, shape.live().keySet(), members));
    return members;
  }

  /** Adds the members at a place to those of its declaration. */
  static void addMembers(
      String path, Collection<String> names, Map<String, Set<String>> membersByOwner) {
    ShapePath place = new ShapePath(path);
    String inside = path.substring(place.owner().length());
    Set<String> members = membersByOwner.computeIfAbsent(place.owner(), key -> new HashSet<>());
    names.forEach(name -> members.add(inside + "." + name));
  }

  /** Returns the values of an enum's members by name; empty if it was none. */
  Map<String, JsonValue> enumValues(String path) {
    return enumValues.getOrDefault(path, Map.of());
  }
}
