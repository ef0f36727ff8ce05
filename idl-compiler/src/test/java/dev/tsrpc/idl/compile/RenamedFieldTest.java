package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Field;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.InlineType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that keeps its id under a new name keeps the ids of the objects in it, too. */
final class RenamedFieldTest {
  @ParameterizedTest
  @ValueSource(strings = {"@was(\"home\")", "@id(0)"})
  void keepsTheIdsInsideIt(String annotation) {
    String before = compiled("interface User { home: { street: string; zip: string }[] }", null);
    String without = compiled("interface User { home: { zip: string }[] }", before);

    InterfaceType user =
        user("interface User { " + annotation + " at: { zip: string }[] }", without);

    Field field = user.shape().fields().get(0);
    ObjectShape inside = ((InlineType) ((ArrayType) field.type()).element()).shape();
    assertThat(field.id()).isZero();
    assertThat(inside.fields().get(0).id()).isEqualTo(1);
    assertThat(inside.retired()).extracting(gone -> gone.name()).containsExactly("street");
  }

  @Test
  void givesTheIdsInsideItToNobodyElse() {
    String before = compiled("interface User { home: { street: string; zip: string } }", null);
    String renamed = compiled("interface User { @was(\"home\") at: { zip: string } }", before);

    InterfaceType user = user("interface User { at: { zip: string; city: string } }", renamed);

    ObjectShape inside = ((InlineType) user.shape().fields().get(0).type()).shape();
    assertThat(inside.fields()).extracting(Field::id).containsExactly(1, 2);
  }

  private static InterfaceType user(String text, @Nullable String descriptor) {
    return (InterfaceType)
        protocol(text, descriptor).schema().declaration(new QualifiedName("main", "User"));
  }

  private static String compiled(String text, @Nullable String descriptor) {
    return protocol(text, descriptor).descriptor();
  }

  private static Protocol protocol(String text, @Nullable String descriptor) {
    Diagnostics found = new Diagnostics();
    SourceRoot root = Texts.root(Map.of("main", text), descriptor);
    return new Compiler().compile(root, CompilerOptions.DEFAULT, found).orElseThrow();
  }
}
