package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LibraryTest {
  private static final String USER = "interface User { id: int; name: string }";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void takesTypesOfALibraryWithTheirIds() {
    String shared = "interface User { @id(5) id: int; rank: Rank } enum Rank { @id(3) Low }";
    Library library = library("shared", Map.of("common/user", shared, "other", "api Ignored {}"));
    String text = "import { User } from \"common/user\"\nmsg Joined { user: User }";

    Protocol protocol = compiled(Texts.root(text), new CompilerOptions(List.of(library), false));

    QualifiedName user = new QualifiedName("common/user", "User");
    QualifiedName rank = new QualifiedName("common/user", "Rank");
    assertThat(protocol.schema().imported())
        .isEqualTo(Map.of(user, "lib.shared", rank, "lib.shared"));
    assertThat(protocol.descriptor())
        .contains(
            "{\"id\": 5, \"name\": \"id\", \"type\": {\"type\": \"Number\", \"scalarType\": \"int\"}}")
        .contains("{\"id\": 3, \"name\": \"Low\", \"value\": 0}");
  }

  @Test
  void doesNotTakeTypesOfALibraryForGoneInTheNextRun() {
    String shared = "interface User { id: int; home: { street: string } }";
    Library library = library("shared", Map.of("common/user", shared));
    CompilerOptions options = new CompilerOptions(List.of(library), false);
    Map<String, String> texts =
        Map.of("main", "import { User } from \"common/user\"\nmsg Joined { user: User }");
    String descriptor = compiled(Texts.root(texts, null), options).descriptor();

    Protocol again = compiled(Texts.root(texts, descriptor), options);

    assertThat(again.descriptor()).isEqualTo(descriptor);
  }

  @Test
  void reportsALibraryWhoseDescriptorLacksAType() {
    Library library = new Library("shared", "lib", Texts.root(Map.of("common/user", USER), null));

    compile("import { User } from \"common/user\"\nmsg Joined { user: User }", library);

    assertThat(codes()).containsExactly("library-without-ids", "library-without-ids");
    assertThat(rendered())
        .startsWith(
            """
            error[library-without-ids]: the descriptor of a library does not have `common/user/User#/id`
              --> shared!/common/user.tsrpc:1:11
               |
             1 | interface User { id: int; name: string }
               |           ^^^^
               = help: run `tsrpcc proto` where it comes from
            """);
  }

  @Test
  void reportsAFileThatTwoLibrariesHave() {
    compile(
        "import { User } from \"user\"\nmsg Joined { user: User }",
        library("one", Map.of("user", USER)),
        library("two", Map.of("user", USER)));

    assertThat(rendered())
        .isEqualTo(
            """
            error[ambiguous-import]: more than one library has `user`
              --> main.tsrpc:1:22
               |
             1 | import { User } from "user"
               |                      ^^^^^^
              ::: one!/user.tsrpc:1:1
               |
             1 | interface User { id: int; name: string }
               | - one of them
              ::: two!/user.tsrpc:1:1
               |
             1 | interface User { id: int; name: string }
               | - another
            """);
  }

  @Test
  void reportsATypeThatBothTheRootAndALibraryHave() {
    compile(
        "import { User as Theirs } from \"main\"\n" + USER + "\nmsg Joined { user: Theirs }",
        library("shared", Map.of("main", USER)));

    assertThat(codes()).containsExactly("duplicate-declaration");
  }

  private static Library library(String name, Map<String, String> texts) {
    SourceRoot root = Texts.root(texts, null);
    String descriptor = compiled(root, CompilerOptions.DEFAULT).descriptor();
    return new Library(name, "lib." + name, Texts.root(texts, descriptor));
  }

  private void compile(String text, Library... libraries) {
    Optional<Protocol> protocol =
        new Compiler()
            .compile(Texts.root(text), new CompilerOptions(List.of(libraries), false), diagnostics);
    assertThat(protocol).isEmpty();
  }

  private static Protocol compiled(SourceRoot root, CompilerOptions options) {
    Diagnostics found = new Diagnostics();
    @Nullable Protocol protocol = new Compiler().compile(root, options, found).orElse(null);
    assertThat(Corpus.rendered(found)).isEmpty();
    return Objects.requireNonNull(protocol);
  }

  private List<String> codes() {
    return diagnostics.all().stream().map(Diagnostic::code).map(code -> code.id()).toList();
  }

  private String rendered() {
    return Corpus.rendered(diagnostics);
  }
}
