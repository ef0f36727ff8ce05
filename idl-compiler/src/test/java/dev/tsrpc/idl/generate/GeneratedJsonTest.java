package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.codec.Codec;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON of generated codecs. */
final class GeneratedJsonTest {
  @Test
  void writesWhatIsNoNumberInCborAlone(@TempDir Path folder) throws Exception {
    String text = "interface Measured { exact: double }";
    CompiledSources sources = CompiledSources.of(Generated.of(text), folder);
    Codec<Object> codec = sources.codec("com.example.MeasuredCodec");
    Object value = sources.builder("com.example.Measured").set("exact", Double.NaN).build();

    assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
    assertThatThrownBy(() -> codec.toJson(value))
        .hasMessage("Property `exact`: `NaN` is not a valid `double`.");
  }
}
