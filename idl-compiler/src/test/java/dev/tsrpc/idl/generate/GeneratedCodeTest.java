package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.Proto;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GeneratedCodeTest {
  private static final JavaOptions OPTIONS = new JavaOptions("com.example.chat", "ChatProto");

  @Test
  void offersTypedHandlesAndTheDescriptor(@TempDir Path folder) throws Exception {
    CompiledSources sources =
        CompiledSources.of(generated(ChatSchema.schema(), "{\"a\": 1}"), folder);

    Proto proto = (Proto) sources.type("com.example.chat.ChatProto").getField("PROTO").get(null);

    Api<?, ?> send = Objects.requireNonNull(proto.api("Send"));
    assertThat(proto.descriptor()).isEqualTo("{\"a\": 1}");
    assertThat(send.id()).isEqualTo(2);
    assertThat(send.conf().toString()).isEqualTo("{needLogin=true, roles=[member]}");
    assertThat(send.reqCodec().typeId()).isEqualTo("PtlSend/ReqSend");
  }

  private static List<GeneratedFile> generated(Schema schema, String descriptor) {
    Diagnostics diagnostics = new Diagnostics();
    List<GeneratedFile> files =
        new JavaGenerator().generate(schema, OPTIONS, descriptor, diagnostics);
    assertThat(diagnostics.all()).isEmpty();
    return files;
  }
}
