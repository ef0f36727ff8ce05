package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.FrozenList;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.PathStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link MsgProfile}. */
public final class MsgProfileCodec implements Codec<MsgProfile> {
  public static final MsgProfileCodec INSTANCE = new MsgProfileCodec();

  private MsgProfileCodec() {}

  @Override
  public String typeId() {
    return "payloads/MsgProfile";
  }

  @Override
  public void write(CborWriter out, MsgProfile value) {
    int size = 11;
    if (value.nickname() != null) {
      size++;
    }
    out.beginMap(size);
    out.key(0).uint(value.id());
    out.key(1).text(value.name());
    if (value.nickname() != null) {
      out.key(2).text(value.nickname());
    }
    out.key(3).text(value.email());
    out.key(4).text(value.bio());
    out.key(5);
    RoleCodec.INSTANCE.write(out, value.role());
    out.key(6).bool(value.active());
    out.key(7).number(value.score());
    out.key(8).uint(value.level());
    out.key(9).date(value.createdAt());
    out.key(10);
    writeTags(out, value.tags());
    out.key(11);
    AddressCodec.INSTANCE.write(out, value.address());
    out.endMap();
  }

  @Override
  public MsgProfile read(CborReader in) {
    in.beginMap();
    long id = in.key(0).uint();
    String name = in.key(1).text();
    String nickname = in.hasKey(2) ? in.text() : null;
    String email = in.key(3).text();
    String bio = in.key(4).text();
    Role role = RoleCodec.INSTANCE.read(in.key(5));
    boolean active = in.key(6).bool();
    double score = in.key(7).number();
    long level = in.key(8).uint();
    Instant createdAt = in.key(9).date();
    List<String> tags = readTags(in.key(10));
    Address address = AddressCodec.INSTANCE.read(in.key(11));
    in.endMap();
    return new MsgProfile(
        id, name, nickname, email, bio, role, active, score, level, createdAt, tags, address);
  }

  private static void writeTags(CborWriter out, List<String> list) {
    out.beginArray(list.size());
    for (String element : list) {
      out.text(element);
    }
    out.endArray();
  }

  private static List<String> readTags(CborReader in) {
    FrozenList.Builder<String> list = FrozenList.builder(in.beginArray());
    while (in.hasNext()) {
      list.add(in.text());
    }
    in.endArray();
    return list.build();
  }

  @Override
  public @Nullable PathStep step(int key) {
    return switch (key) {
      case 0 -> PathStep.of("id");
      case 1 -> PathStep.of("name");
      case 2 -> PathStep.of("nickname");
      case 3 -> PathStep.of("email");
      case 4 -> PathStep.of("bio");
      case 5 -> PathStep.of("role");
      case 6 -> PathStep.of("active");
      case 7 -> PathStep.of("score");
      case 8 -> PathStep.of("level");
      case 9 -> PathStep.of("createdAt");
      case 10 -> PathStep.of("tags");
      case 11 -> PathStep.of("address", AddressCodec.INSTANCE);
      default -> null;
    };
  }
}
