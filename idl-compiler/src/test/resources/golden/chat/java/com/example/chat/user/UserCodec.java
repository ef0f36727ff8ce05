package com.example.chat.user;

import dev.tsrpc.runtime.TsrpcGenerated;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.JsonProperties;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import dev.tsrpc.runtime.codec.PathStep;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link User}. */
@NullMarked
@TsrpcGenerated
public final class UserCodec implements Codec<User> {
  /** The only instance. */
  public static final UserCodec INSTANCE = new UserCodec();

  private static final JsonProperties PROPERTIES =
      JsonProperties.builder()
          .required("id")
          .required("name")
          .optional("role")
          .optional("seen")
          .build();

  private UserCodec() {}

  @Override
  public String typeId() {
    return "user/user/User";
  }

  @Override
  public void write(CborWriter out, User value) {
    out.beginMap(4);
    out.key(0).uint(value.id());
    out.key(1).text(value.name());
    out.key(2);
    RoleCodec.INSTANCE.write(out, value.role());
    out.key(3);
    if (value.seen() == null) {
      out.nothing();
    } else {
      out.date(value.seen());
    }
    out.endMap();
  }

  @Override
  public User read(CborReader in) {
    long outer = in.beginMap();
    long id = in.key(0).uint();
    String name = in.key(1).text();
    Role role = in.hasKey(2) ? RoleCodec.INSTANCE.read(in) : Role.MEMBER;
    Instant seen = in.hasKey(3) && !in.isNull() ? in.date() : null;
    in.endMap(outer);
    return new User(id, name, role, seen);
  }

  @Override
  public void writeJson(JsonWriter out, User value) {
    out.beginObject(4);
    out.name("id").uint(value.id());
    out.name("name").text(value.name());
    out.name("role");
    RoleCodec.INSTANCE.writeJson(out, value.role());
    out.name("seen");
    if (value.seen() == null) {
      out.nothing();
    } else {
      out.date(value.seen());
    }
    out.endObject();
  }

  @Override
  public User readJson(JsonReader in) {
    User.Builder value = User.builder();
    in.object(PROPERTIES, name -> readProperty(in, name, value));
    return value.build();
  }

  private static void readProperty(JsonReader in, String name, User.Builder value) {
    switch (name) {
      case "id" -> value.id(in.uint());
      case "name" -> value.name(in.text());
      case "role" -> value.role(RoleCodec.INSTANCE.readJson(in));
      case "seen" -> value.seen(in.date());
      default -> in.skip();
    }
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("id");
      case 1 -> PathStep.of("name");
      case 2 -> PathStep.of("role");
      case 3 -> PathStep.of("seen");
      default -> null;
    };
  }
}
