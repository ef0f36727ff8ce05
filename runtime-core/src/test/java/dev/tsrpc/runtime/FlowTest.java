package dev.tsrpc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
  private final Flow<String> flow = new Flow<>();
  private final List<Throwable> thrown = new ArrayList<>();

  @Test
  void passesAValueThroughItsNodesInTheirOrder() {
    flow.push(value -> value + "1");
    Flow.Node<String> removed = flow.push(value -> value + "2");
    flow.push(value -> value + "3");
    flow.remove(removed);

    assertThat(flow.exec("0", thrown::add)).isEqualTo("013");
  }

  @Test
  void endsWithANodeThatReturnsNull() {
    List<String> seen = new ArrayList<>();
    flow.push(value -> null);
    flow.push(
        value -> {
          seen.add(value);
          return value;
        });

    assertThat(flow.exec("0", thrown::add)).isNull();
    assertThat(seen).isEmpty();
    assertThat(thrown).isEmpty();
  }

  @Test
  void endsWithANodeThatThrowsAndTellsIt() {
    IllegalStateException boom = new IllegalStateException("Boom");
    flow.push(
        value -> {
          throw boom;
        });

    assertThat(flow.exec("0", thrown::add)).isNull();
    assertThat(thrown).containsExactly(boom);
  }
}
