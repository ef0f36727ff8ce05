package dev.tsrpc.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

final class ScratchTest {
  @Test
  void encodesWhileItEncodes() {
    assertThat(Hex.of(new Nesting(5).encode("x"))).isEqualTo("6178".repeat(6));
  }

  @Test
  void isFreshAfterAnError() {
    Nesting codec = new Nesting(0);

    assertThatThrownBy(() -> codec.encode("\ud800")).isInstanceOf(CodecException.class);
    assertThatThrownBy(() -> codec.decode(Hex.bytes("8161"))).isInstanceOf(CodecException.class);

    assertThat(Hex.of(codec.encode("y"))).isEqualTo("6179");
    assertThat(codec.decode(Hex.bytes("6179"))).isEqualTo("y");
  }

  /** More threads than there are places, so that some share and some borrow. */
  @Test
  void threadsDoNotMeet() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(300);
    List<Future<Boolean>> results = new ArrayList<>();
    try {
      for (int i = 0; i < 600; i++) {
        String text = "message " + i;
        results.add(threads.submit(() -> roundTrips(text)));
      }
      for (Future<Boolean> result : results) {
        assertThat(result.get(30, TimeUnit.SECONDS)).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @EnabledForJreRange(minVersion = 21)
  void virtualThreadsBorrow() throws Exception {
    Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
    List<CompletableFuture<Boolean>> results = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      String text = "message " + i;
      CompletableFuture<Boolean> result = new CompletableFuture<>();
      start.invoke(null, (Runnable) () -> result.complete(roundTrips(text)));
      results.add(result);
    }

    for (CompletableFuture<Boolean> result : results) {
      assertThat(result.get(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static boolean roundTrips(String text) {
    Nesting codec = new Nesting(2);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = codec.encode(text + i);
      if (!new CborReader(bytes).text().equals(text + i)) {
        return false;
      }
    }
    return true;
  }

  /** Text; to write it, it encodes it {@code depth} times more. */
  private record Nesting(int depth) implements CborOnly<String> {
    @Override
    public String typeId() {
      return "nesting";
    }

    @Override
    public void write(CborWriter out, String value) {
      out.text(value);
      if (depth > 0) {
        byte[] inner = new Nesting(depth - 1).encode(value);
        for (CborReader in = new CborReader(inner); in.offset() < inner.length; ) {
          out.text(in.text());
        }
      }
    }

    @Override
    public String read(CborReader in) {
      if (depth == 0 && in.offset() == 0 && in.hasNext()) {
        throw new AssertionError("not fresh");
      }
      return in.text();
    }
  }
}
