package dev.tsrpc.benchmarks.codec;

import com.google.protobuf.ByteString;
import dev.tsrpc.benchmarks.protobuf.ProtoAddress;
import dev.tsrpc.benchmarks.protobuf.ProtoBlob;
import dev.tsrpc.benchmarks.protobuf.ProtoChat;
import dev.tsrpc.benchmarks.protobuf.ProtoProfile;
import dev.tsrpc.benchmarks.protobuf.ProtoRole;
import dev.tsrpc.benchmarks.protobuf.ProtoRow;
import dev.tsrpc.benchmarks.protobuf.ProtoRows;
import java.util.ArrayList;

/**
 * protobuf-java with generated messages. A message remembers its size after it was written once, so
 * that here it never has to compute it again: a favour that we leave it.
 */
final class ProtobufCodecs {
  private ProtobufCodecs() {}

  static PayloadCodec<?> of(Payload payload) throws Exception {
    return switch (payload) {
      case CHAT ->
          PayloadCodec.of(
              chat(Samples.chat()),
              ProtoChat::toByteArray,
              ProtoChat::parseFrom,
              ProtobufCodecs::plain);
      case PROFILE ->
          PayloadCodec.of(
              profile(Samples.profile()),
              ProtoProfile::toByteArray,
              ProtoProfile::parseFrom,
              ProtobufCodecs::plain);
      case RECORDS ->
          PayloadCodec.of(
              rows(Samples.rows()),
              ProtoRows::toByteArray,
              ProtoRows::parseFrom,
              ProtobufCodecs::plain);
      case BLOB ->
          PayloadCodec.of(
              blob(Samples.blob()),
              ProtoBlob::toByteArray,
              ProtoBlob::parseFrom,
              ProtobufCodecs::plain);
    };
  }

  private static ProtoChat chat(Plain.Chat chat) {
    return ProtoChat.newBuilder()
        .setName(chat.name)
        .setContent(chat.content)
        .setTime(chat.time)
        .build();
  }

  private static Plain.Chat plain(ProtoChat chat) {
    Plain.Chat plain = new Plain.Chat();
    plain.name = chat.getName();
    plain.content = chat.getContent();
    plain.time = chat.getTime();
    return plain;
  }

  private static ProtoProfile profile(Plain.Profile profile) {
    ProtoProfile.Builder builder =
        ProtoProfile.newBuilder()
            .setId(profile.id)
            .setName(profile.name)
            .setEmail(profile.email)
            .setBio(profile.bio)
            .setRole(ProtoRole.forNumber(profile.role.id()))
            .setActive(profile.active)
            .setScore(profile.score)
            .setLevel(profile.level)
            .setCreatedAt(profile.createdAt)
            .addAllTags(profile.tags)
            .setAddress(address(profile.address));
    if (profile.nickname != null) {
      builder.setNickname(profile.nickname);
    }
    return builder.build();
  }

  private static Plain.Profile plain(ProtoProfile profile) {
    Plain.Profile plain = new Plain.Profile();
    plain.id = profile.getId();
    plain.name = profile.getName();
    plain.nickname = profile.hasNickname() ? profile.getNickname() : null;
    plain.email = profile.getEmail();
    plain.bio = profile.getBio();
    plain.role = Plain.Role.of(profile.getRole().getNumber());
    plain.active = profile.getActive();
    plain.score = profile.getScore();
    plain.level = profile.getLevel();
    plain.createdAt = profile.getCreatedAt();
    plain.tags = new ArrayList<>(profile.getTagsList());
    plain.address = plain(profile.getAddress());
    return plain;
  }

  private static ProtoAddress address(Plain.Address address) {
    return ProtoAddress.newBuilder()
        .setStreet(address.street)
        .setCity(address.city)
        .setZip(address.zip)
        .setCountry(address.country)
        .build();
  }

  private static Plain.Address plain(ProtoAddress address) {
    Plain.Address plain = new Plain.Address();
    plain.street = address.getStreet();
    plain.city = address.getCity();
    plain.zip = address.getZip();
    plain.country = address.getCountry();
    return plain;
  }

  private static ProtoRows rows(Plain.Rows rows) {
    ProtoRows.Builder builder = ProtoRows.newBuilder();
    for (Plain.Row row : rows.rows) {
      builder.addRows(
          ProtoRow.newBuilder()
              .setId(row.id)
              .setName(row.name)
              .setPrice(row.price)
              .setQuantity(row.quantity)
              .setActive(row.active));
    }
    return builder.build();
  }

  private static Plain.Rows plain(ProtoRows rows) {
    Plain.Rows plain = new Plain.Rows();
    plain.rows = new ArrayList<>();
    for (ProtoRow row : rows.getRowsList()) {
      Plain.Row plainRow = new Plain.Row();
      plainRow.id = row.getId();
      plainRow.name = row.getName();
      plainRow.price = row.getPrice();
      plainRow.quantity = row.getQuantity();
      plainRow.active = row.getActive();
      plain.rows.add(plainRow);
    }
    return plain;
  }

  private static ProtoBlob blob(Plain.Blob blob) {
    return ProtoBlob.newBuilder()
        .setId(blob.id)
        .setName(blob.name)
        .setMediaType(blob.mediaType)
        .setData(ByteString.copyFrom(blob.data))
        .build();
  }

  private static Plain.Blob plain(ProtoBlob blob) {
    Plain.Blob plain = new Plain.Blob();
    plain.id = blob.getId();
    plain.name = blob.getName();
    plain.mediaType = blob.getMediaType();
    plain.data = blob.getData().toByteArray();
    return plain;
  }
}
