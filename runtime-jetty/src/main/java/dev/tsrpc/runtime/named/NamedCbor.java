package dev.tsrpc.runtime.named;

import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.Json;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.codec.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORReadFeature;
import tools.jackson.dataformat.cbor.CBORWriteFeature;

/**
 * CBOR with names instead of ids, as any CBOR library writes and reads it. Any thread may call it.
 *
 * <p>It is what JSON is, item by item: maps with the names of fields as keys, dates as ISO-8601
 * text, {@code int64} and its like as decimal text, enum members by their values. Bytes alone are
 * not base64 but byte strings; where they are read, base64 will do, too.
 */
public final class NamedCbor {
  /**
   * Tags that leave a value what it is: dates as text, big integers, how bytes would be text, kinds
   * of text, and that CBOR begins here. A number with another tag may mean anything.
   */
  private static final Set<Long> TAGS =
      Set.of(0L, 2L, 3L, 21L, 22L, 23L, 32L, 33L, 34L, 35L, 36L, 55_799L);

  /** Names are not kept from one message to the next: they may be long, many, and a stranger's. */
  private static final CBORFactory FACTORY =
      CBORFactory.builder()
          .streamReadConstraints(Json.constraints())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(CBORReadFeature.DECODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
          .enable(CBORReadFeature.READ_SIMPLE_VALUE_AS_EMBEDDED_OBJECT)
          .disable(CBORReadFeature.READ_UNDEFINED_AS_EMBEDDED_OBJECT)
          .enable(CBORWriteFeature.ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
          .build();

  private NamedCbor() {}

  /**
   * Encodes a whole message.
   *
   * @throws CodecException if the value is outside its type
   */
  public static <T extends @Nullable Object> byte[] encode(Codec<T> codec, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      codec.writeJson(new JsonWriter(out), value);
    }
    return bytes.toByteArray();
  }

  /**
   * Decodes a whole message, as a server does: unknown enum members are refused.
   *
   * @throws CodecException if the bytes are not exactly one item of this type
   */
  public static <T extends @Nullable Object> T decode(Codec<T> codec, byte[] bytes) {
    return NamedCbor.<T>read(bytes, codec::readJson);
  }

  /**
   * Reads a whole message.
   *
   * @throws CodecException if the bytes are not exactly one item, as {@code read} expects it
   */
  public static <T extends @Nullable Object> T read(byte[] bytes, Function<JsonReader, T> read) {
    // Jackson takes minutes for a few megabytes of tags; nothing but the whole is given to it.
    CborReader wellFormed = new CborReader(bytes).refuseTagsBut(TAGS);
    wellFormed.skip();
    wellFormed.end();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      return Json.<T>whole(new JsonReader(parser), read);
    }
  }
}
