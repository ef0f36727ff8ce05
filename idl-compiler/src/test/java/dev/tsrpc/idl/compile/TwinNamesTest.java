package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.QualifiedName;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two branches add one field each under the same name, and git merges the descriptor cleanly. */
final class TwinNamesTest {
  private static final String MERGED =
      """
      {
        "format": 1,
        "services": [],
        "types": {
          "main/User": {
            "type": "Interface",
            "properties": [
              {"id": 0, "name": "name", "type": {"type": "String"}},
              {"id": 1, "name": "age", "type": {"type": "Number"}},
              {"id": 2, "name": "age", "type": {"type": "Number"}}
            ]
          }
        }
      }
      """;

  @Test
  void neitherIdIsGivenToAnotherField() {
    String text = "interface User { name: string; age: number; city: string }";
    Diagnostics found = new Diagnostics();
    SourceRoot root = Texts.root(Map.of("main", text), MERGED);

    Protocol protocol = new Compiler().compile(root, CompilerOptions.DEFAULT, found).orElseThrow();

    InterfaceType user =
        (InterfaceType) protocol.schema().declaration(new QualifiedName("main", "User"));
    assertThat(user.shape().fields()).extracting(Field::id).containsExactly(0, 2, 3);
    assertThat(user.shape().retired()).extracting(gone -> gone.id()).containsExactly(1);
  }
}
