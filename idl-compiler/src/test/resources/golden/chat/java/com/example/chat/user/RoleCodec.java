package com.example.chat.user;

import dev.tsrpc.runtime.TsrpcGenerated;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.JsonMembers;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Role}. */
@NullMarked
@TsrpcGenerated
public final class RoleCodec implements Codec<Role> {
  /** The only instance. */
  public static final RoleCodec INSTANCE = new RoleCodec();

  private static final JsonMembers<Role> MEMBERS =
      JsonMembers.of(Role.values(), Role.UNRECOGNIZED, Role::value);

  private RoleCodec() {}

  @Override
  public String typeId() {
    return "user/user/Role";
  }

  @Override
  public void write(CborWriter out, Role value) {
    out.member(
        switch (value) {
          case GUEST -> 0;
          case MEMBER -> 1;
          case ADMIN -> 2;
          case UNRECOGNIZED -> -1;
        });
  }

  @Override
  public Role read(CborReader in) {
    int id = in.member();
    return switch (id) {
      case 0 -> Role.GUEST;
      case 1 -> Role.MEMBER;
      case 2 -> Role.ADMIN;
      default -> in.unknownMember(id, Role.UNRECOGNIZED);
    };
  }

  @Override
  public void writeJson(JsonWriter out, Role value) {
    MEMBERS.write(out, value);
  }

  @Override
  public Role readJson(JsonReader in) {
    return MEMBERS.read(in);
  }
}
