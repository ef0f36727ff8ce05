package dev.tsrpc.runtime;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A protocol: its services and its descriptor. Made by generated code. Immutable. */
public final class Proto {
  private final List<Service> services;
  private final String descriptor;
  private final Map<Integer, Api<?, ?>> apisById = new HashMap<>();
  private final Map<Integer, Msg<?>> msgsById = new HashMap<>();
  private final Map<String, Api<?, ?>> apisByName = new LinkedHashMap<>();
  private final Map<String, Msg<?>> msgsByName = new LinkedHashMap<>();

  /**
   * Creates a protocol.
   *
   * @param services all handles
   * @param descriptor the text of {@code service-proto.json}, cut in pieces (a class file's
   *     constant holds 65,535 bytes at most)
   */
  public Proto(List<Service> services, String... descriptor) {
    this.services = List.copyOf(services);
    this.descriptor = String.join("", descriptor);
    for (Service service : services) {
      if (service instanceof Api<?, ?> api) {
        apisById.put(api.id(), api);
        apisByName.put(api.name(), api);
      } else if (service instanceof Msg<?> msg) {
        msgsById.put(msg.id(), msg);
        msgsByName.put(msg.name(), msg);
      }
    }
  }

  /** Returns all services, in the order of the descriptor. */
  public List<Service> services() {
    return services;
  }

  /** Returns the text of the descriptor, a JSON object. */
  public String descriptor() {
    return descriptor;
  }

  public @Nullable Api<?, ?> api(long id) {
    return id == (int) id ? apisById.get((int) id) : null;
  }

  public @Nullable Api<?, ?> api(String name) {
    return apisByName.get(name);
  }

  public @Nullable Msg<?> msg(long id) {
    return id == (int) id ? msgsById.get((int) id) : null;
  }

  public @Nullable Msg<?> msg(String name) {
    return msgsByName.get(name);
  }

  /** Returns whether {@code service} is a handle of this protocol, and not of another one. */
  public boolean has(Service service) {
    return service instanceof Api<?, ?>
        ? service.equals(api(service.id()))
        : service.equals(msg(service.id()));
  }
}
