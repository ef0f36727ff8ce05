package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.velocity.util.introspection.Info;
import org.junit.jupiter.api.Test;

final class TemplatesTest {
  private final Templates templates = new Templates();

  @Test
  void printsWhatIsPrintable() {
    JavaCode text = templates.render("printing", Map.of("value", new StringLiteral("${a} #end")));

    assertThat(text.text()).isEqualTo("printed: \"${a} #end\"\n");
  }

  @Test
  void refusesToPrintAString() {
    assertThatThrownBy(() -> templates.render("printing", Map.of("value", "text")))
        .hasStackTraceContaining("a template prints what may not be printed: $value");
  }

  @Test
  void refusesAReferenceThatIsNotThere() {
    assertThatThrownBy(() -> templates.render("printing", Map.of())).hasMessageContaining("value");
  }

  @Test
  void looksIntoNothingButViews() {
    ViewAccess access = new ViewAccess();
    Object[] none = {};
    Info where = new Info("test", 1, 1);

    assertThat(access.getMethod("text", "length", none, where)).isNull();
    assertThat(access.getMethod(List.of(), "size", none, where)).isNull();
    assertThat(access.getMethod(new PackageName("a"), "getClass", none, where)).isNull();
    assertThat(access.getMethod(new PackageName("a"), "text", none, where)).isNotNull();
    assertThat(access.getPropertyGet(new PackageName("a"), "class", where)).isNull();
    assertThat(access.getPropertySet(new PackageName("a"), "text", "b", where)).isNull();
  }
}
