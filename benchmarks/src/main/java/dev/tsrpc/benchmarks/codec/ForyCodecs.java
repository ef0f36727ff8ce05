package dev.tsrpc.benchmarks.codec;

import org.apache.fory.Fory;

/**
 * Fory in its Java-only mode, which is its fastest, with registered classes. Fixed: both ends have
 * the same class. Compatible: fields may come and go, as with all formats with ids.
 */
final class ForyCodecs {
  private ForyCodecs() {}

  static PayloadCodec<?> fixed(Payload payload) throws Exception {
    return of(payload, fory(false));
  }

  static PayloadCodec<?> compatible(Payload payload) throws Exception {
    return of(payload, fory(true));
  }

  private static PayloadCodec<?> of(Payload payload, Fory fory) throws Exception {
    return switch (payload) {
      case CHAT -> codec(Samples.chat(), Plain.Chat.class, fory);
      case PROFILE -> codec(Samples.profile(), Plain.Profile.class, fory);
      case RECORDS -> codec(Samples.rows(), Plain.Rows.class, fory);
      case BLOB -> codec(Samples.blob(), Plain.Blob.class, fory);
    };
  }

  private static <T> PayloadCodec<T> codec(T value, Class<T> type, Fory fory) throws Exception {
    return PayloadCodec.ofPlain(
        value, fory::serialize, bytes -> type.cast(fory.deserialize(bytes)));
  }

  private static Fory fory(boolean isCompatible) {
    Fory fory =
        Fory.builder()
            .withXlang(false)
            .withCompatible(isCompatible)
            .withRefTracking(false)
            .withCodegen(true)
            .withAsyncCompilation(false)
            .requireClassRegistration(true)
            .build();
    fory.register(Plain.Chat.class);
    fory.register(Plain.Role.class);
    fory.register(Plain.Address.class);
    fory.register(Plain.Profile.class);
    fory.register(Plain.Row.class);
    fory.register(Plain.Rows.class);
    fory.register(Plain.Blob.class);
    return fory;
  }
}
