package dev.tsrpc.idl.generate;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.dynamic.Descriptor;
import dev.tsrpc.runtime.dynamic.DynamicCodec;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Decodes what Jazzer makes up. Without {@code JAZZER_FUZZ=1} it decodes the seeds alone.
 *
 * <p>The first byte of an input chooses the type and whether it is CBOR or JSON, the rest is read.
 */
final class DecodeFuzzTest {
  @TempDir static Path folder;

  private static final List<Codec<Object>> CODECS = new ArrayList<>();

  private static Descriptor descriptor;

  @BeforeAll
  static void compile() throws Exception {
    CompiledSources sources =
        CompiledSources.of(Generated.of(DynamicCodecAgreementTest.SCHEMA), folder);
    for (String type : DynamicCodecAgreementTest.TYPES) {
      CODECS.add(sources.codec("com.example." + type + "Codec"));
    }
    Object proto = sources.type("com.example.TestProto").getField("PROTO").get(null);
    descriptor = Descriptor.parse(((Proto) Objects.requireNonNull(proto)).descriptor());
  }

  /** Returns values of each type in both encodings. */
  static Stream<Arguments> seeds() {
    RandomValues values = new RandomValues(descriptor, new Random(3));
    List<Arguments> seeds = new ArrayList<>();
    for (int i = 0; i < DynamicCodecAgreementTest.TYPES.size(); i++) {
      String type = "test/" + DynamicCodecAgreementTest.TYPES.get(i);
      DynamicCodec codec = DynamicCodec.of(descriptor, type);
      byte[] cbor = codec.encode(values.of(type));
      byte[] json = codec.toJson(values.of(type)).getBytes(StandardCharsets.UTF_8);
      seeds.add(arguments((Object) input(2 * i, cbor)));
      seeds.add(arguments((Object) input(2 * i + 1, json)));
    }
    return seeds.stream();
  }

  private static byte[] input(int choice, byte[] bytes) {
    return ByteBuffer.allocate(bytes.length + 1).put((byte) choice).put(bytes).array();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void refusesWithNothingButCodecExceptions(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int choice = input[0] & 0xff;
    Codec<Object> codec = CODECS.get((choice >> 1) % CODECS.size());
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    Object value;
    try {
      value =
          (choice & 1) == 0
              ? codec.decode(bytes)
              : codec.fromJson(new String(bytes, StandardCharsets.UTF_8));
    } catch (CodecException e) {
      return;
    }
    codec.encode(value);
  }
}
