package dev.tsrpc.runtime.codec.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORReadFeature;
import tools.jackson.dataformat.cbor.CBORWriteFeature;

/**
 * Jackson reads each byte that we write and writes what it has read; from that we read the value
 * that we wrote. Both directions, with another's understanding of CBOR between them.
 */
final class JacksonOracleTest {
  private static final int VALUES = 400;
  private static final CBORFactory JACKSON =
      CBORFactory.builder()
          .enable(CBORReadFeature.DECODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
          .enable(CBORWriteFeature.ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
          .build();

  /** A type and how to make a value of it. */
  record Case<T>(Codec<T> codec, Function<RandomExamples, T> value) {
    void check(long seed) throws Exception {
      T original = value.apply(new RandomExamples(seed));

      byte[] bytes = codec.encode(original);
      byte[] copy = copy(bytes);

      assertThat(codec.decode(bytes)).as("seed %d", seed).isEqualTo(original);
      assertThat(codec.decode(copy)).as("seed %d", seed).isEqualTo(original);
      for (int cut = seed % 20 == 0 ? 0 : bytes.length; cut < bytes.length; cut++) {
        refuses(Arrays.copyOf(bytes, cut));
      }
    }

    private void refuses(byte[] bytes) {
      try {
        codec.decode(bytes);
      } catch (CodecException e) {
        assertThat(e.path()).startsWith("$");
        return;
      }
      throw new AssertionError("read what was cut off at " + bytes.length);
    }

    @Override
    public String toString() {
      return codec.typeId();
    }
  }

  static List<Case<?>> cases() {
    return List.of(
        new Case<>(ItemCodec.INSTANCE, RandomExamples::item),
        new Case<>(ContactCodec.INSTANCE, RandomExamples::contact),
        new Case<>(OrderCodec.INSTANCE, RandomExamples::order),
        new Case<>(ScoresCodec.INSTANCE, RandomExamples::scores),
        new Case<>(SettingsCodec.INSTANCE, RandomExamples::settings),
        new Case<>(ChildCodec.INSTANCE, RandomExamples::child),
        new Case<>(WideCodec.INSTANCE, RandomExamples::wide));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithJackson(Case<?> type) throws Exception {
    for (int seed = 0; seed < VALUES; seed++) {
      type.check(seed);
    }
  }

  /** Writes again what Jackson reads. */
  private static byte[] copy(byte[] bytes) throws Exception {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (JsonParser in = JACKSON.createParser(ObjectReadContext.empty(), bytes);
        JsonGenerator out = JACKSON.createGenerator(ObjectWriteContext.empty(), copy)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        copy(token, in, out);
      }
    }
    return copy.toByteArray();
  }

  private static void copy(JsonToken token, JsonParser in, JsonGenerator out) {
    if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
      out.writeBinary(in.getBinaryValue());
      return;
    }
    if (token != JsonToken.PROPERTY_NAME) {
      out.copyCurrentEvent(in);
      return;
    }
    // Jackson turns ids into names. In these values a short number is an id, no other name is.
    String name = in.currentName();
    if (name.matches("-?[0-9]{1,3}")) {
      out.writePropertyId(Long.parseLong(name));
    } else {
      out.writeName(name);
    }
  }
}
