package dev.tsrpc.benchmarks.codec;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.CollectionSerializer;
import com.esotericsoftware.kryo.serializers.FieldSerializer;
import com.esotericsoftware.kryo.unsafe.UnsafeInput;
import com.esotericsoftware.kryo.unsafe.UnsafeOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * Kryo with registered classes, no references, unsafe buffers, and fields of which it knows what is
 * in them and that they are not null; instance and buffers are reused.
 */
final class KryoCodecs {
  private KryoCodecs() {}

  static PayloadCodec<?> of(Payload payload) throws Exception {
    return switch (payload) {
      case CHAT -> codec(Samples.chat(), Plain.Chat.class);
      case PROFILE -> codec(Samples.profile(), Plain.Profile.class);
      case RECORDS -> codec(Samples.rows(), Plain.Rows.class);
      case BLOB -> codec(Samples.blob(), Plain.Blob.class);
    };
  }

  private static <T> PayloadCodec<T> codec(T value, Class<T> type) throws Exception {
    Kryo kryo = kryo();
    Output output = new UnsafeOutput(8192, -1);
    Input input = new UnsafeInput();
    return PayloadCodec.ofPlain(
        value,
        object -> {
          output.reset();
          kryo.writeObject(output, object);
          return output.toBytes();
        },
        bytes -> {
          input.setBuffer(bytes);
          return kryo.readObject(input, type);
        });
  }

  private static Kryo kryo() {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(true);
    kryo.setReferences(false);
    kryo.register(ArrayList.class);
    kryo.register(byte[].class);
    kryo.register(Plain.Role.class);
    FieldSerializer<?> chat = register(kryo, Plain.Chat.class);
    FieldSerializer<?> address = register(kryo, Plain.Address.class);
    FieldSerializer<?> profile = register(kryo, Plain.Profile.class);
    FieldSerializer<?> row = register(kryo, Plain.Row.class);
    FieldSerializer<?> rows = register(kryo, Plain.Rows.class);
    FieldSerializer<?> blob = register(kryo, Plain.Blob.class);
    requireFields(chat, List.of("name", "content"));
    requireFields(address, List.of("street", "city", "zip", "country"));
    requireFields(profile, List.of("name", "email", "bio", "role", "tags", "address"));
    requireFields(row, List.of("name"));
    requireFields(rows, List.of("rows"));
    requireFields(blob, List.of("name", "mediaType", "data"));
    profile.getField("tags").setValueClass(ArrayList.class, listOf(kryo, String.class));
    rows.getField("rows").setValueClass(ArrayList.class, listOf(kryo, Plain.Row.class));
    return kryo;
  }

  private static FieldSerializer<?> register(Kryo kryo, Class<?> type) {
    return (FieldSerializer<?>) kryo.register(type).getSerializer();
  }

  private static void requireFields(FieldSerializer<?> serializer, List<String> names) {
    names.forEach(name -> serializer.getField(name).setCanBeNull(false));
  }

  private static CollectionSerializer<?> listOf(Kryo kryo, Class<?> element) {
    CollectionSerializer<?> list = new CollectionSerializer<>();
    list.setElementClass(element, kryo.getSerializer(element));
    list.setElementsCanBeNull(false);
    return list;
  }
}
