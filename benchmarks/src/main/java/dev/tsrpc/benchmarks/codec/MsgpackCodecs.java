package dev.tsrpc.benchmarks.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePacker;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.core.buffer.ArrayBufferInput;

/**
 * msgpack-core, written by hand, objects as arrays without keys, which is its fastest; packer and
 * unpacker are reused.
 */
final class MsgpackCodecs {
  private interface Pack<T> {
    void pack(MessagePacker packer, T value) throws IOException;
  }

  private interface Unpack<T> {
    T unpack(MessageUnpacker unpacker) throws IOException;
  }

  private MsgpackCodecs() {}

  static PayloadCodec<?> of(Payload payload) throws Exception {
    return switch (payload) {
      case CHAT -> codec(Samples.chat(), MsgpackCodecs::pack, MsgpackCodecs::chat);
      case PROFILE -> codec(Samples.profile(), MsgpackCodecs::pack, MsgpackCodecs::profile);
      case RECORDS -> codec(Samples.rows(), MsgpackCodecs::pack, MsgpackCodecs::rows);
      case BLOB -> codec(Samples.blob(), MsgpackCodecs::pack, MsgpackCodecs::blob);
    };
  }

  private static <T> PayloadCodec<T> codec(T value, Pack<T> pack, Unpack<T> unpack)
      throws Exception {
    MessageBufferPacker packer = MessagePack.newDefaultBufferPacker();
    ArrayBufferInput input = new ArrayBufferInput(new byte[0]);
    MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(input);
    return PayloadCodec.ofPlain(
        value,
        object -> {
          packer.clear();
          pack.pack(packer, object);
          return packer.toByteArray();
        },
        bytes -> {
          input.reset(bytes);
          unpacker.reset(input);
          return unpack.unpack(unpacker);
        });
  }

  private static void expectArray(MessageUnpacker unpacker, int size) throws IOException {
    if (unpacker.unpackArrayHeader() != size) {
      throw new IOException("expected an array of " + size);
    }
  }

  private static void pack(MessagePacker packer, Plain.Chat chat) throws IOException {
    packer.packArrayHeader(3);
    packer.packString(chat.name);
    packer.packString(chat.content);
    packer.packLong(chat.time);
  }

  private static Plain.Chat chat(MessageUnpacker unpacker) throws IOException {
    expectArray(unpacker, 3);
    Plain.Chat chat = new Plain.Chat();
    chat.name = unpacker.unpackString();
    chat.content = unpacker.unpackString();
    chat.time = unpacker.unpackLong();
    return chat;
  }

  private static void pack(MessagePacker packer, Plain.Profile profile) throws IOException {
    packer.packArrayHeader(12);
    packer.packLong(profile.id);
    packer.packString(profile.name);
    packNullable(packer, profile.nickname);
    packer.packString(profile.email);
    packer.packString(profile.bio);
    packer.packInt(profile.role.id());
    packer.packBoolean(profile.active);
    packer.packDouble(profile.score);
    packer.packLong(profile.level);
    packer.packLong(profile.createdAt);
    packer.packArrayHeader(profile.tags.size());
    for (String tag : profile.tags) {
      packer.packString(tag);
    }
    pack(packer, profile.address);
  }

  private static Plain.Profile profile(MessageUnpacker unpacker) throws IOException {
    expectArray(unpacker, 12);
    Plain.Profile profile = new Plain.Profile();
    profile.id = unpacker.unpackLong();
    profile.name = unpacker.unpackString();
    profile.nickname = unpacker.tryUnpackNil() ? null : unpacker.unpackString();
    profile.email = unpacker.unpackString();
    profile.bio = unpacker.unpackString();
    profile.role = Plain.Role.of(unpacker.unpackInt());
    profile.active = unpacker.unpackBoolean();
    profile.score = unpacker.unpackDouble();
    profile.level = unpacker.unpackLong();
    profile.createdAt = unpacker.unpackLong();
    profile.tags = strings(unpacker);
    profile.address = address(unpacker);
    return profile;
  }

  private static void packNullable(MessagePacker packer, @Nullable String text) throws IOException {
    if (text == null) {
      packer.packNil();
    } else {
      packer.packString(text);
    }
  }

  private static List<String> strings(MessageUnpacker unpacker) throws IOException {
    int size = unpacker.unpackArrayHeader();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(unpacker.unpackString());
    }
    return strings;
  }

  private static void pack(MessagePacker packer, Plain.Address address) throws IOException {
    packer.packArrayHeader(4);
    packer.packString(address.street);
    packer.packString(address.city);
    packer.packString(address.zip);
    packer.packString(address.country);
  }

  private static Plain.Address address(MessageUnpacker unpacker) throws IOException {
    expectArray(unpacker, 4);
    Plain.Address address = new Plain.Address();
    address.street = unpacker.unpackString();
    address.city = unpacker.unpackString();
    address.zip = unpacker.unpackString();
    address.country = unpacker.unpackString();
    return address;
  }

  private static void pack(MessagePacker packer, Plain.Rows rows) throws IOException {
    packer.packArrayHeader(rows.rows.size());
    for (Plain.Row row : rows.rows) {
      packer.packArrayHeader(5);
      packer.packLong(row.id);
      packer.packString(row.name);
      packer.packDouble(row.price);
      packer.packLong(row.quantity);
      packer.packBoolean(row.active);
    }
  }

  private static Plain.Rows rows(MessageUnpacker unpacker) throws IOException {
    int size = unpacker.unpackArrayHeader();
    List<Plain.Row> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      expectArray(unpacker, 5);
      Plain.Row row = new Plain.Row();
      row.id = unpacker.unpackLong();
      row.name = unpacker.unpackString();
      row.price = unpacker.unpackDouble();
      row.quantity = unpacker.unpackLong();
      row.active = unpacker.unpackBoolean();
      list.add(row);
    }
    Plain.Rows rows = new Plain.Rows();
    rows.rows = list;
    return rows;
  }

  private static void pack(MessagePacker packer, Plain.Blob blob) throws IOException {
    packer.packArrayHeader(4);
    packer.packLong(blob.id);
    packer.packString(blob.name);
    packer.packString(blob.mediaType);
    packer.packBinaryHeader(blob.data.length);
    packer.writePayload(blob.data);
  }

  private static Plain.Blob blob(MessageUnpacker unpacker) throws IOException {
    expectArray(unpacker, 4);
    Plain.Blob blob = new Plain.Blob();
    blob.id = unpacker.unpackLong();
    blob.name = unpacker.unpackString();
    blob.mediaType = unpacker.unpackString();
    blob.data = unpacker.readPayload(unpacker.unpackBinaryHeader());
    return blob;
  }
}
