package dev.tsrpc.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.Api;
import dev.tsrpc.runtime.ApiReturn;
import dev.tsrpc.runtime.codec.CborOnly;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.CborWriter;
import dev.tsrpc.runtime.codec.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallTablesTest {
  private static final Codec<String> TEXT =
      new CborOnly<>() {
        @Override
        public String typeId() {
          return "base/Text";
        }

        @Override
        public void write(CborWriter out, String value) {
          out.text(value);
        }

        @Override
        public String read(CborReader in) {
          return in.text();
        }
      };

  private static final Api<String, String> SEND = new Api<>(0, "Send", TEXT, TEXT, Map.of());

  private final List<Long> cancelled = new ArrayList<>();
  private final PendingCalls pending = new PendingCalls(Runnable::run, cancelled::add);

  @Test
  void numbersCallsFromOne() {
    assertThat(pending.add(SEND, Long.MAX_VALUE).sn()).isEqualTo(1);
    assertThat(pending.add(SEND, Long.MAX_VALUE).sn()).isEqualTo(2);
  }

  @Test
  void completesACallWithTheFirstResultOnly() {
    PendingCall<String> call = pending.add(SEND, Long.MAX_VALUE);

    pending.succeed(call.sn(), "first");
    pending.fail(call.sn(), CallErrors.REQUEST_TIMEOUT);

    assertThat(call.join()).isEqualTo(ApiReturn.succ("first"));
    assertThat(pending.api(call.sn())).isNull();
  }

  @Test
  void failsAllThatWait() {
    PendingCall<String> first = pending.add(SEND, Long.MAX_VALUE);
    PendingCall<String> second = pending.add(SEND, Long.MAX_VALUE);

    pending.failAll(CallErrors.lostConnection(""));

    assertThat(first.join().err().message()).isEqualTo("Lost connection to server");
    assertThat(second.join().err().code()).isEqualTo("LOST_CONN");
    assertThat(pending.all()).isEmpty();
  }

  @Test
  void tellsOnceWhichCallWasCancelled() {
    PendingCall<String> call = pending.add(SEND, Long.MAX_VALUE);

    assertThat(call.cancel(true)).isTrue();
    assertThat(call.cancel(true)).isFalse();

    assertThat(cancelled).containsExactly(call.sn());
    assertThat(call.isCancelled()).isFalse();
    assertThat(call.join().err()).isEqualTo(CallErrors.CANCELED);
  }

  @Test
  void doesNotTellOfACallThatIsOverWhenItIsCancelled() {
    PendingCall<String> call = pending.add(SEND, Long.MAX_VALUE);
    pending.succeed(call.sn(), "done");

    assertThat(call.cancel(true)).isFalse();

    assertThat(cancelled).isEmpty();
  }
}
