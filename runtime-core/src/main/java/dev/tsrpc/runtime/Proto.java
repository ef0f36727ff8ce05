package dev.tsrpc.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A protocol: its services and its descriptor. Made by generated code. Immutable. */
public final class Proto {
  private final List<Service> services;
  private final String descriptor;
  private final @Nullable Api<?, ?>[] apisById;
  private final @Nullable Msg<?>[] msgsById;
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
    int size = services.stream().mapToInt(Service::id).max().orElse(-1) + 1;
    apisById = new Api<?, ?>[size];
    msgsById = new Msg<?>[size];
    for (Service service : services) {
      if (service instanceof Api<?, ?> api) {
        apisById[api.id()] = api;
        apisByName.put(api.name(), api);
      } else if (service instanceof Msg<?> msg) {
        msgsById[msg.id()] = msg;
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
    return id >= 0 && id < apisById.length ? apisById[(int) id] : null;
  }

  public @Nullable Api<?, ?> api(String name) {
    return apisByName.get(name);
  }

  public @Nullable Msg<?> msg(long id) {
    return id >= 0 && id < msgsById.length ? msgsById[(int) id] : null;
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
