package dev.tsrpc.runtime.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of an object in JSON, in the order of the schema. Used by generated code. */
public final class JsonProperties {
  private final List<Property> properties;
  private final Map<String, Property> byName = new HashMap<>();
  private final boolean hasEntries;

  private JsonProperties(Builder builder) {
    properties = List.copyOf(builder.properties);
    properties.forEach(property -> byName.put(property.name, property));
    hasEntries = builder.hasEntries;
  }

  /** Returns a builder of an object without properties. */
  public static Builder builder() {
    return new Builder();
  }

  List<Property> all() {
    return properties;
  }

  @Nullable Property named(String name) {
    return byName.get(name);
  }

  /** Whether other names are entries of an index signature. */
  boolean hasEntries() {
    return hasEntries;
  }

  /**
   * A property.
   *
   * @param place its place among the others
   * @param isRequired whether it must be there
   * @param takesNull whether null is a value; else it stands for absent
   */
  record Property(int place, String name, boolean isRequired, boolean takesNull) {}

  /** Gathers properties in the order of the schema. */
  public static final class Builder {
    private final List<Property> properties = new ArrayList<>();
    private boolean hasEntries;

    private Builder() {}

    /** Adds a property that must be there and is not null. */
    public Builder required(String name) {
      return add(name, true, false);
    }

    /** Adds a property that must be there, but may be null. */
    public Builder requiredOrNull(String name) {
      return add(name, true, true);
    }

    /** Adds a property that may be absent, for which null stands, too. */
    public Builder optional(String name) {
      return add(name, false, false);
    }

    /** Adds a property that may be absent, or be null, which is not the same. */
    public Builder optionalOrNull(String name) {
      return add(name, false, true);
    }

    private Builder add(String name, boolean isRequired, boolean takesNull) {
      properties.add(new Property(properties.size(), name, isRequired, takesNull));
      return this;
    }

    /** Lets any other name in, as an entry of an index signature. */
    public Builder entries() {
      hasEntries = true;
      return this;
    }

    /** Returns the properties. */
    public JsonProperties build() {
      return new JsonProperties(this);
    }
  }
}
