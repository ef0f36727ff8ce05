package dev.tsrpc.benchmarks.codec;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.dataformat.cbor.CBORFactory;

/**
 * Jackson's CBOR generator and parser by hand, to the very bytes of compact CBOR: field ids as
 * keys, definite sizes, the shortest numbers. It shows what the format costs without our own reader
 * and writer.
 */
final class JacksonStreaming {
  private interface Writer<T> {
    void write(JsonGenerator out, T value);
  }

  private interface Reader<T> {
    T read(JsonParser in);
  }

  private JacksonStreaming() {}

  static PayloadCodec<?> of(Payload payload) throws Exception {
    return switch (payload) {
      case CHAT -> codec(Samples.chat(), JacksonStreaming::write, JacksonStreaming::chat);
      case PROFILE -> codec(Samples.profile(), JacksonStreaming::write, JacksonStreaming::profile);
      case RECORDS -> codec(Samples.rows(), JacksonStreaming::write, JacksonStreaming::rows);
      case BLOB -> codec(Samples.blob(), JacksonStreaming::write, JacksonStreaming::blob);
    };
  }

  private static <T> PayloadCodec<T> codec(T value, Writer<T> writer, Reader<T> reader)
      throws Exception {
    CBORFactory factory = JacksonCodecs.cborFactory();
    ByteArrayBuilder buffer = new ByteArrayBuilder(8192);
    return PayloadCodec.ofPlain(
        value,
        object -> {
          buffer.reset();
          try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), buffer)) {
            writer.write(out, object);
          }
          return buffer.toByteArray();
        },
        bytes -> {
          try (JsonParser in = factory.createParser(ObjectReadContext.empty(), bytes)) {
            in.nextToken();
            return reader.read(in);
          }
        });
  }

  /** Returns the next field id, or -1 at the end of the object. */
  private static int nextId(JsonParser in) {
    String name = in.nextName();
    if (name == null) {
      return -1;
    }
    return name.length() == 1 ? name.charAt(0) - '0' : Integer.parseInt(name);
  }

  private static void number(JsonGenerator out, double value) {
    if (value == (long) value) {
      out.writeNumber((long) value);
    } else if (value == (float) value) {
      out.writeNumber((float) value);
    } else {
      out.writeNumber(value);
    }
  }

  private static double number(JsonParser in) {
    in.nextToken();
    return in.getDoubleValue();
  }

  private static boolean bool(JsonParser in) {
    return in.nextToken() == JsonToken.VALUE_TRUE;
  }

  private static StreamReadException unknown(JsonParser in) {
    return new StreamReadException(in, "unknown field");
  }

  private static void write(JsonGenerator out, Plain.Chat chat) {
    out.writeStartObject(chat, 3);
    out.writePropertyId(0);
    out.writeString(chat.name);
    out.writePropertyId(1);
    out.writeString(chat.content);
    out.writePropertyId(2);
    out.writeNumber(chat.time);
    out.writeEndObject();
  }

  private static Plain.Chat chat(JsonParser in) {
    Plain.Chat chat = new Plain.Chat();
    for (int id = nextId(in); id >= 0; id = nextId(in)) {
      switch (id) {
        case 0 -> chat.name = in.nextStringValue();
        case 1 -> chat.content = in.nextStringValue();
        case 2 -> chat.time = in.nextLongValue(0);
        default -> throw unknown(in);
      }
    }
    return chat;
  }

  private static void write(JsonGenerator out, Plain.Profile profile) {
    out.writeStartObject(profile, profile.nickname == null ? 11 : 12);
    out.writePropertyId(0);
    out.writeNumber(profile.id);
    out.writePropertyId(1);
    out.writeString(profile.name);
    if (profile.nickname != null) {
      out.writePropertyId(2);
      out.writeString(profile.nickname);
    }
    out.writePropertyId(3);
    out.writeString(profile.email);
    out.writePropertyId(4);
    out.writeString(profile.bio);
    out.writePropertyId(5);
    out.writeNumber(profile.role.id());
    out.writePropertyId(6);
    out.writeBoolean(profile.active);
    out.writePropertyId(7);
    number(out, profile.score);
    out.writePropertyId(8);
    out.writeNumber(profile.level);
    out.writePropertyId(9);
    out.writeNumber(profile.createdAt);
    out.writePropertyId(10);
    writeTags(out, profile.tags);
    out.writePropertyId(11);
    write(out, profile.address);
    out.writeEndObject();
  }

  private static void writeTags(JsonGenerator out, List<String> tags) {
    out.writeStartArray(tags, tags.size());
    for (String tag : tags) {
      out.writeString(tag);
    }
    out.writeEndArray();
  }

  private static Plain.Profile profile(JsonParser in) {
    Plain.Profile profile = new Plain.Profile();
    for (int id = nextId(in); id >= 0; id = nextId(in)) {
      switch (id) {
        case 0 -> profile.id = in.nextLongValue(0);
        case 1 -> profile.name = in.nextStringValue();
        case 2 -> profile.nickname = in.nextStringValue();
        case 3 -> profile.email = in.nextStringValue();
        case 4 -> profile.bio = in.nextStringValue();
        case 5 -> profile.role = Plain.Role.of(in.nextIntValue(0));
        case 6 -> profile.active = bool(in);
        case 7 -> profile.score = number(in);
        case 8 -> profile.level = in.nextLongValue(0);
        case 9 -> profile.createdAt = in.nextLongValue(0);
        case 10 -> profile.tags = tags(in);
        case 11 -> profile.address = address(in);
        default -> throw unknown(in);
      }
    }
    return profile;
  }

  private static List<String> tags(JsonParser in) {
    in.nextToken();
    List<String> tags = new ArrayList<>();
    for (String tag = in.nextStringValue(); tag != null; tag = in.nextStringValue()) {
      tags.add(tag);
    }
    return tags;
  }

  private static void write(JsonGenerator out, Plain.Address address) {
    out.writeStartObject(address, 4);
    out.writePropertyId(0);
    out.writeString(address.street);
    out.writePropertyId(1);
    out.writeString(address.city);
    out.writePropertyId(2);
    out.writeString(address.zip);
    out.writePropertyId(3);
    out.writeString(address.country);
    out.writeEndObject();
  }

  private static Plain.Address address(JsonParser in) {
    in.nextToken();
    Plain.Address address = new Plain.Address();
    for (int id = nextId(in); id >= 0; id = nextId(in)) {
      switch (id) {
        case 0 -> address.street = in.nextStringValue();
        case 1 -> address.city = in.nextStringValue();
        case 2 -> address.zip = in.nextStringValue();
        case 3 -> address.country = in.nextStringValue();
        default -> throw unknown(in);
      }
    }
    return address;
  }

  private static void write(JsonGenerator out, Plain.Rows rows) {
    out.writeStartObject(rows, 1);
    out.writePropertyId(0);
    out.writeStartArray(rows.rows, rows.rows.size());
    for (Plain.Row row : rows.rows) {
      write(out, row);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Plain.Row row) {
    out.writeStartObject(row, 5);
    out.writePropertyId(0);
    out.writeNumber(row.id);
    out.writePropertyId(1);
    out.writeString(row.name);
    out.writePropertyId(2);
    number(out, row.price);
    out.writePropertyId(3);
    out.writeNumber(row.quantity);
    out.writePropertyId(4);
    out.writeBoolean(row.active);
    out.writeEndObject();
  }

  private static Plain.Rows rows(JsonParser in) {
    if (nextId(in) != 0) {
      throw unknown(in);
    }
    in.nextToken();
    Plain.Rows rows = new Plain.Rows();
    rows.rows = new ArrayList<>();
    while (in.nextToken() == JsonToken.START_OBJECT) {
      rows.rows.add(row(in));
    }
    return rows;
  }

  private static Plain.Row row(JsonParser in) {
    Plain.Row row = new Plain.Row();
    for (int id = nextId(in); id >= 0; id = nextId(in)) {
      switch (id) {
        case 0 -> row.id = in.nextLongValue(0);
        case 1 -> row.name = in.nextStringValue();
        case 2 -> row.price = number(in);
        case 3 -> row.quantity = in.nextLongValue(0);
        case 4 -> row.active = bool(in);
        default -> throw unknown(in);
      }
    }
    return row;
  }

  private static void write(JsonGenerator out, Plain.Blob blob) {
    out.writeStartObject(blob, 4);
    out.writePropertyId(0);
    out.writeNumber(blob.id);
    out.writePropertyId(1);
    out.writeString(blob.name);
    out.writePropertyId(2);
    out.writeString(blob.mediaType);
    out.writePropertyId(3);
    out.writeBinary(blob.data);
    out.writeEndObject();
  }

  private static Plain.Blob blob(JsonParser in) {
    Plain.Blob blob = new Plain.Blob();
    for (int id = nextId(in); id >= 0; id = nextId(in)) {
      switch (id) {
        case 0 -> blob.id = in.nextLongValue(0);
        case 1 -> blob.name = in.nextStringValue();
        case 2 -> blob.mediaType = in.nextStringValue();
        case 3 -> {
          in.nextToken();
          blob.data = in.getBinaryValue();
        }
        default -> throw unknown(in);
      }
    }
    return blob;
  }
}
