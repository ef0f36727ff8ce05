package dev.tsrpc.benchmarks.codec;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;

/** Kryo with registered classes and no references; instance and buffers are reused. */
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
    Output output = new Output(8192, -1);
    Input input = new Input();
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
    kryo.register(Plain.Chat.class);
    kryo.register(Plain.Role.class);
    kryo.register(Plain.Address.class);
    kryo.register(Plain.Profile.class);
    kryo.register(Plain.Row.class);
    kryo.register(Plain.Rows.class);
    kryo.register(Plain.Blob.class);
    return kryo;
  }
}
