package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.FrozenMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@code service-proto.json} says. Immutable.
 *
 * @param types by their ids
 */
public record Descriptor(List<DescribedService> services, Map<String, Type> types) {
  public Descriptor {
    services = FrozenList.copyOf(services);
    types = FrozenMap.copyOf(types);
  }

  /**
   * Reads the text of a descriptor, the full one or one that {@code tsrpc-cli} wrote.
   *
   * @throws DescriptorException if it is malformed, or has what is not supported; names the place
   */
  public static Descriptor parse(String text) {
    return new DescriptorReader().read(text);
  }

  /**
   * Returns the type with an id.
   *
   * @throws DescriptorException if there is none
   */
  public Type type(String id) {
    Type type = types.get(id);
    if (type == null) {
      throw new DescriptorException("Cannot find schema: " + id);
    }
    return type;
  }
}
