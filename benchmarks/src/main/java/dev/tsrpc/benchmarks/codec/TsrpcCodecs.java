package dev.tsrpc.benchmarks.codec;

import dev.tsrpc.benchmarks.schema.Address;
import dev.tsrpc.benchmarks.schema.MsgBlob;
import dev.tsrpc.benchmarks.schema.MsgChat;
import dev.tsrpc.benchmarks.schema.MsgProfile;
import dev.tsrpc.benchmarks.schema.MsgRecords;
import dev.tsrpc.benchmarks.schema.PayloadsProto.Msgs;
import dev.tsrpc.benchmarks.schema.Role;
import dev.tsrpc.benchmarks.schema.Row;
import dev.tsrpc.runtime.Bytes;
import dev.tsrpc.runtime.Msg;
import dev.tsrpc.runtime.codec.Codec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Function;

/** Our generated codecs, called as everybody calls them. */
final class TsrpcCodecs {
  private TsrpcCodecs() {}

  static PayloadCodec<?> of(Payload payload) throws Exception {
    return switch (payload) {
      case CHAT -> codec(chat(Samples.chat()), Msgs.CHAT, TsrpcCodecs::plain);
      case PROFILE -> codec(profile(Samples.profile()), Msgs.PROFILE, TsrpcCodecs::plain);
      case RECORDS -> codec(records(Samples.rows()), Msgs.RECORDS, TsrpcCodecs::plain);
      case BLOB -> codec(blob(Samples.blob()), Msgs.BLOB, TsrpcCodecs::plain);
    };
  }

  private static <T> PayloadCodec<T> codec(T value, Msg<T> msg, Function<T, Object> toPlain)
      throws Exception {
    Codec<T> codec = msg.codec();
    return PayloadCodec.of(value, codec::encode, codec::decode, toPlain);
  }

  private static MsgChat chat(Plain.Chat chat) {
    return new MsgChat(chat.name, chat.content, Instant.ofEpochMilli(chat.time));
  }

  private static Plain.Chat plain(MsgChat chat) {
    Plain.Chat plain = new Plain.Chat();
    plain.name = chat.name();
    plain.content = chat.content();
    plain.time = chat.time().toEpochMilli();
    return plain;
  }

  private static MsgProfile profile(Plain.Profile profile) {
    Plain.Address address = profile.address;
    return new MsgProfile(
        profile.id,
        profile.name,
        profile.nickname,
        profile.email,
        profile.bio,
        Role.valueOf(profile.role.name()),
        profile.active,
        profile.score,
        profile.level,
        Instant.ofEpochMilli(profile.createdAt),
        profile.tags,
        new Address(address.street, address.city, address.zip, address.country));
  }

  private static Plain.Profile plain(MsgProfile profile) {
    Plain.Profile plain = new Plain.Profile();
    plain.id = profile.id();
    plain.name = profile.name();
    plain.nickname = profile.nickname();
    plain.email = profile.email();
    plain.bio = profile.bio();
    plain.role = Plain.Role.valueOf(profile.role().name());
    plain.active = profile.active();
    plain.score = profile.score();
    plain.level = profile.level();
    plain.createdAt = profile.createdAt().toEpochMilli();
    plain.tags = new ArrayList<>(profile.tags());
    plain.address = plain(profile.address());
    return plain;
  }

  private static Plain.Address plain(Address address) {
    Plain.Address plain = new Plain.Address();
    plain.street = address.street();
    plain.city = address.city();
    plain.zip = address.zip();
    plain.country = address.country();
    return plain;
  }

  private static MsgRecords records(Plain.Rows rows) {
    return new MsgRecords(
        rows.rows.stream()
            .map(row -> new Row(row.id, row.name, row.price, row.quantity, row.active))
            .toList());
  }

  private static Plain.Rows plain(MsgRecords records) {
    Plain.Rows plain = new Plain.Rows();
    plain.rows = new ArrayList<>();
    for (Row row : records.rows()) {
      Plain.Row plainRow = new Plain.Row();
      plainRow.id = row.id();
      plainRow.name = row.name();
      plainRow.price = row.price();
      plainRow.quantity = row.quantity();
      plainRow.active = row.active();
      plain.rows.add(plainRow);
    }
    return plain;
  }

  private static MsgBlob blob(Plain.Blob blob) {
    return new MsgBlob(blob.id, blob.name, blob.mediaType, Bytes.copyOf(blob.data));
  }

  private static Plain.Blob plain(MsgBlob blob) {
    Plain.Blob plain = new Plain.Blob();
    plain.id = blob.id();
    plain.name = blob.name();
    plain.mediaType = blob.mediaType();
    plain.data = blob.data().toByteArray();
    return plain;
  }
}
