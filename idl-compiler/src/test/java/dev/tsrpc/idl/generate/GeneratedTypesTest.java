package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.codec.Codec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated types are like, beside their bytes. */
final class GeneratedTypesTest {
  @Test
  void hidesWhatIsSensitive(@TempDir Path folder) throws Exception {
    String text = "interface Login { name: string; @sensitive password: string; age: int }";
    CompiledSources sources = CompiledSources.of(Generated.of(text), folder);

    Object login =
        sources
            .builder("com.example.Login")
            .set("name", "joe")
            .set("password", "secret")
            .set("age", 3L)
            .build();

    assertThat(login.toString()).isEqualTo("Login[name=joe, password=***, age=3]");
  }

  @Test
  void tellsWhatIsDeprecatedWithoutAWarning(@TempDir Path folder) throws Exception {
    String text =
        """
        @deprecated("use New") interface Old { @deprecated a: string; b: Worse }
        @deprecated enum Worse { @deprecated("never") X, Y }
        interface User { old: Old[]; worse: Worse = Worse.X; @deprecated("gone") in: { a: Old } }
        @deprecated msg M { old: Old }
        api A { req: Old res { w: Worse } }
        """;
    CompiledSources sources = CompiledSources.of(Generated.of(text), folder);

    assertThat(sources.type("com.example.Old").isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(
            sources.type("com.example.User").getMethod("in").isAnnotationPresent(Deprecated.class))
        .isTrue();
    assertThat(
            sources
                .type("com.example.TestProto$Msgs")
                .getField("M")
                .isAnnotationPresent(Deprecated.class))
        .isTrue();
  }

  @Test
  void makesAClassOfMoreComponentsThanAConstructorCanHave(@TempDir Path folder) throws Exception {
    StringBuilder text = new StringBuilder("interface Wide {\n");
    for (int i = 0; i < 300; i++) {
      String field = i % 3 == 0 ? "f#: int = 7\n" : "f#?: string\n";
      text.append(field.replace("#", Integer.toString(i)));
    }
    text.append("must: string; tags: { a: int }[]; more?: int[]; [key: string]: int }\n");
    CompiledSources sources = CompiledSources.of(Generated.of(text.toString()), folder);
    Object tag = sources.builder("com.example.Wide$Tags").set("a", 1L).build();
    Object value =
        sources
            .builder("com.example.Wide")
            .set("f1", "one")
            .set("must", "here")
            .set("tags", List.of(tag))
            .set("entries", Map.of("x", 1L))
            .build();

    Codec<Object> codec = sources.codec("com.example.WideCodec");
    Object again = value.getClass().getMethod("toBuilder").invoke(value);

    assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
    assertThat(codec.fromJson(codec.toJson(value))).isEqualTo(value);
    assertThat(new CompiledSources.RecordBuilder(again).build()).isEqualTo(value);
    assertThat(value.toString()).startsWith("Wide[f0=7, f1=one, f2=null, f3=7, ");
    assertThat(value.hashCode())
        .isEqualTo(new CompiledSources.RecordBuilder(again).build().hashCode());
    assertThatThrownBy(() -> sources.builder("com.example.Wide").build())
        .hasRootCauseMessage("must");
  }
}
