package dev.tsrpc.benchmarks.codec;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Jackson databind, CBOR and JSON, with readers and writers made once and thread-local buffers. */
final class JacksonCodecs {
  private JacksonCodecs() {}

  static PayloadCodec<?> cbor(Payload payload) throws Exception {
    return of(payload, CBORMapper.builder(cborFactory()).build());
  }

  static PayloadCodec<?> json(Payload payload) throws Exception {
    JsonFactory factory =
        JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();
    return of(payload, JsonMapper.builder(factory).build());
  }

  static CBORFactory cborFactory() {
    return CBORFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();
  }

  private static PayloadCodec<?> of(Payload payload, ObjectMapper mapper) throws Exception {
    return switch (payload) {
      case CHAT -> codec(Samples.chat(), Plain.Chat.class, mapper);
      case PROFILE -> codec(Samples.profile(), Plain.Profile.class, mapper);
      case RECORDS -> codec(Samples.rows(), Plain.Rows.class, mapper);
      case BLOB -> codec(Samples.blob(), Plain.Blob.class, mapper);
    };
  }

  private static <T> PayloadCodec<T> codec(T value, Class<T> type, ObjectMapper mapper)
      throws Exception {
    ObjectWriter writer = mapper.writerFor(type);
    ObjectReader reader = mapper.readerFor(type);
    return PayloadCodec.ofPlain(value, writer::writeValueAsBytes, reader::readValue);
  }
}
