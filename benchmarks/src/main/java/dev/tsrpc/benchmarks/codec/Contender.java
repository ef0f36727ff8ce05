package dev.tsrpc.benchmarks.codec;

import java.util.Arrays;

/** Who takes part. */
public enum Contender {
  TSRPC("tsrpc", "tsrpc"),
  PROTOBUF("protobuf-java", "protobuf-java"),
  FORY_FIXED("fory-fixed", "fory-core"),
  FORY_COMPATIBLE("fory-compatible", "fory-core"),
  AVRO("avro", "avro"),
  MSGPACK("msgpack-core", "msgpack-core"),
  KRYO("kryo", "kryo"),
  JACKSON_CBOR("jackson-cbor", "jackson"),
  JACKSON_STREAMING("jackson-cbor-streaming", "jackson"),
  JACKSON_JSON("jackson-json", "jackson");

  private final String word;
  private final String library;

  Contender(String word, String library) {
    this.word = word;
    this.library = library;
  }

  /** Returns the word for it in reports: {@code protobuf-java}. */
  String word() {
    return word;
  }

  /** Returns the key of its version in {@code versions.properties}. */
  String library() {
    return library;
  }

  /** Returns a new codec, for one thread. */
  PayloadCodec<?> codec(Payload payload) throws Exception {
    return switch (this) {
      case TSRPC -> TsrpcCodecs.of(payload);
      case PROTOBUF -> ProtobufCodecs.of(payload);
      case FORY_FIXED -> ForyCodecs.fixed(payload);
      case FORY_COMPATIBLE -> ForyCodecs.compatible(payload);
      case AVRO -> AvroCodecs.of(payload);
      case MSGPACK -> MsgpackCodecs.of(payload);
      case KRYO -> KryoCodecs.of(payload);
      case JACKSON_CBOR -> JacksonCodecs.cbor(payload);
      case JACKSON_STREAMING -> JacksonStreaming.of(payload);
      case JACKSON_JSON -> JacksonCodecs.json(payload);
    };
  }

  /**
   * Returns the contender of a word.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Contender of(String word) {
    return Arrays.stream(values())
        .filter(contender -> contender.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no contender `" + word + "`"));
  }
}
