package dev.tsrpc.idl.schema;

import dev.tsrpc.idl.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** An api or a message. Their types are {@link Declaration}s, under TSRPC's names. */
public sealed interface Service {
  /** Not given yet: what the linker puts where no {@code @id} is written. */
  int UNASSIGNED = -1;

  int id();

  /** Returns the directory of its file plus its own name: {@code user/Login}. */
  String name();

  /** Returns what {@code @conf} says, or null. */
  @Nullable JsonValue conf();

  Notes notes();

  /** Returns this service with another id. */
  Service withId(int newId);

  Location location();

  /** Returns the name without the directory. */
  default String simpleName() {
    return name().substring(name().lastIndexOf('/') + 1);
  }

  /**
   * An api.
   *
   * @param req the declaration of its request: {@code user/PtlLogin/ReqLogin}
   * @param res the declaration of its response: {@code user/PtlLogin/ResLogin}
   */
  record ApiService(
      int id,
      String name,
      QualifiedName req,
      QualifiedName res,
      @Nullable JsonValue conf,
      Notes notes,
      Location location)
      implements Service {
    @Override
    public ApiService withId(int newId) {
      return new ApiService(newId, name, req, res, conf, notes, location);
    }
  }

  /**
   * A message.
   *
   * @param type the declaration of what it carries: {@code user/MsgTick/MsgTick}
   * @param from who alone may send it, or null for both sides
   */
  record MsgService(
      int id,
      String name,
      QualifiedName type,
      @Nullable Side from,
      @Nullable JsonValue conf,
      Notes notes,
      Location location)
      implements Service {
    @Override
    public MsgService withId(int newId) {
      return new MsgService(newId, name, type, from, conf, notes, location);
    }
  }

  /** A side of a connection. */
  enum Side {
    CLIENT,
    SERVER
  }
}
