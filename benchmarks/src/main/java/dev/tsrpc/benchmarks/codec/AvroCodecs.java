package dev.tsrpc.benchmarks.codec;

import dev.tsrpc.benchmarks.avro.AvroAddress;
import dev.tsrpc.benchmarks.avro.AvroBlob;
import dev.tsrpc.benchmarks.avro.AvroChat;
import dev.tsrpc.benchmarks.avro.AvroProfile;
import dev.tsrpc.benchmarks.avro.AvroRole;
import dev.tsrpc.benchmarks.avro.AvroRow;
import dev.tsrpc.benchmarks.avro.AvroRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/** Avro with generated classes and their custom coders; encoder, decoder and buffer are reused. */
final class AvroCodecs {
  static {
    ClassSecurityPredicate ours =
        type -> type.getPackageName().equals(AvroChat.class.getPackageName());
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(ClassSecurityValidator.DEFAULT, ours));
  }

  private AvroCodecs() {}

  static PayloadCodec<?> of(Payload payload) throws Exception {
    return switch (payload) {
      case CHAT -> codec(chat(Samples.chat()), AvroChat.getClassSchema(), AvroCodecs::plain);
      case PROFILE ->
          codec(profile(Samples.profile()), AvroProfile.getClassSchema(), AvroCodecs::plain);
      case RECORDS -> codec(rows(Samples.rows()), AvroRows.getClassSchema(), AvroCodecs::plain);
      case BLOB -> codec(blob(Samples.blob()), AvroBlob.getClassSchema(), AvroCodecs::plain);
    };
  }

  private static <T> PayloadCodec<T> codec(T value, Schema schema, Function<T, Object> toPlain)
      throws Exception {
    SpecificData data = SpecificData.getForSchema(schema);
    data.setCustomCoders(true);
    return PayloadCodec.of(
        value,
        new Writer<T>(new SpecificDatumWriter<>(schema, data)),
        new Reader<T>(new SpecificDatumReader<>(schema, schema, data)),
        toPlain);
  }

  private static final class Writer<T> implements PayloadCodec.Encoder<T> {
    private final SpecificDatumWriter<T> writer;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    private final BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);

    Writer(SpecificDatumWriter<T> writer) {
      this.writer = writer;
    }

    @Override
    public byte[] encode(T value) throws IOException {
      out.reset();
      writer.write(value, encoder);
      encoder.flush();
      return out.toByteArray();
    }
  }

  private static final class Reader<T> implements PayloadCodec.Decoder<T> {
    private final SpecificDatumReader<T> reader;
    private BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(new byte[0], null);

    Reader(SpecificDatumReader<T> reader) {
      this.reader = reader;
    }

    @Override
    @SuppressWarnings("NullAway") // null: nothing to reuse, a new object
    public T decode(byte[] bytes) throws IOException {
      decoder = DecoderFactory.get().binaryDecoder(bytes, decoder);
      return reader.read(null, decoder);
    }
  }

  private static AvroChat chat(Plain.Chat chat) {
    return new AvroChat(chat.name, chat.content, chat.time);
  }

  private static Plain.Chat plain(AvroChat chat) {
    Plain.Chat plain = new Plain.Chat();
    plain.name = chat.getName();
    plain.content = chat.getContent();
    plain.time = chat.getTime();
    return plain;
  }

  private static AvroProfile profile(Plain.Profile profile) {
    Plain.Address address = profile.address;
    return new AvroProfile(
        profile.id,
        profile.name,
        profile.nickname,
        profile.email,
        profile.bio,
        AvroRole.valueOf(profile.role.name()),
        profile.active,
        profile.score,
        profile.level,
        profile.createdAt,
        profile.tags,
        new AvroAddress(address.street, address.city, address.zip, address.country));
  }

  private static Plain.Profile plain(AvroProfile profile) {
    Plain.Profile plain = new Plain.Profile();
    plain.id = profile.getId();
    plain.name = profile.getName();
    plain.nickname = profile.getNickname();
    plain.email = profile.getEmail();
    plain.bio = profile.getBio();
    plain.role = Plain.Role.valueOf(profile.getRole().name());
    plain.active = profile.getActive();
    plain.score = profile.getScore();
    plain.level = profile.getLevel();
    plain.createdAt = profile.getCreatedAt();
    plain.tags = new ArrayList<>(profile.getTags());
    plain.address = plain(profile.getAddress());
    return plain;
  }

  private static Plain.Address plain(AvroAddress address) {
    Plain.Address plain = new Plain.Address();
    plain.street = address.getStreet();
    plain.city = address.getCity();
    plain.zip = address.getZip();
    plain.country = address.getCountry();
    return plain;
  }

  private static AvroRows rows(Plain.Rows rows) {
    List<AvroRow> avroRows = new ArrayList<>();
    for (Plain.Row row : rows.rows) {
      avroRows.add(new AvroRow(row.id, row.name, row.price, row.quantity, row.active));
    }
    return new AvroRows(avroRows);
  }

  private static Plain.Rows plain(AvroRows rows) {
    Plain.Rows plain = new Plain.Rows();
    plain.rows = new ArrayList<>();
    for (AvroRow row : rows.getRows()) {
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

  private static AvroBlob blob(Plain.Blob blob) {
    return new AvroBlob(blob.id, blob.name, blob.mediaType, ByteBuffer.wrap(blob.data));
  }

  private static Plain.Blob plain(AvroBlob blob) {
    Plain.Blob plain = new Plain.Blob();
    plain.id = blob.getId();
    plain.name = blob.getName();
    plain.mediaType = blob.getMediaType();
    plain.data = new byte[blob.getData().remaining()];
    blob.getData().duplicate().get(plain.data);
    return plain;
  }
}
