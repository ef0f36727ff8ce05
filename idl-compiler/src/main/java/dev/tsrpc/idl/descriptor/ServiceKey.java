package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Service.ApiService;
import org.jspecify.annotations.Nullable;

/** TSRPC's keys of services: the type and the name, {@code apiuser/Login}. */
final class ServiceKey {
  static final String API = "api";
  static final String MSG = "msg";

  private ServiceKey() {}

  static String of(Service service) {
    return kind(service) + service.name();
  }

  /** Returns {@code api} or {@code msg}. */
  static String kind(Service service) {
    return service instanceof ApiService ? API : MSG;
  }

  /** Returns the key that a service had before, or null if its {@code @was} says nothing. */
  static @Nullable String was(Service service) {
    String name = oldName(service);
    return name == null ? null : kind(service) + name;
  }

  /** Returns the name that a service had before; without a slash it was in the same directory. */
  static @Nullable String oldName(Service service) {
    String was = service.notes().was();
    if (was == null || was.indexOf('/') >= 0) {
      return was;
    }
    String name = service.name();
    return name.substring(0, name.length() - service.simpleName().length()) + was;
  }

  /** Returns the kind in a key. */
  static String kindOf(String key) {
    return key.substring(0, API.length());
  }

  /** Returns the name in a key. */
  static String nameOf(String key) {
    return key.substring(API.length());
  }
}
