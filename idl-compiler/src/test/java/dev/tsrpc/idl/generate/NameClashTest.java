package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class NameClashTest {
  static Stream<Arguments> clashes() {
    return Stream.of(
        Arguments.of(
            "interface A { a: int\n\"a-b\": int\na_b: int }",
            "3: `a-b` and `a_b` are both called `a_b` in Java"),
        Arguments.of(
            "interface User { }\ninterface USER { }",
            "1: `test/USER` and `test/User` are both called `User` in Java"),
        Arguments.of(
            "interface ReqSend { }\napi Send { }",
            "1: `PtlSend/ReqSend` and `test/ReqSend` are both called `ReqSend` in Java"),
        Arguments.of(
            "interface User { }\nenum UserCodec { A }",
            "2: `test/User` and `test/UserCodec` are both called `UserCodec` in Java"),
        Arguments.of("enum E { low,\nLow }", "2: `low` and `Low` are both called `LOW` in Java"),
        Arguments.of(
            "enum E { A, unrecognized }",
            "1: `unrecognized` cannot be called `UNRECOGNIZED` in Java"),
        Arguments.of(
            "interface A { builder: int }", "1: `builder` cannot be called `builder` in Java"),
        Arguments.of(
            "interface A { toBuilder: int }",
            "1: `toBuilder` cannot be called `toBuilder` in Java"),
        Arguments.of(
            "interface Builder { }", "1: `test/Builder` cannot be called `Builder` in Java"),
        Arguments.of(
            "interface Item { item: { a: int } }", "1: `item` cannot be called `Item` in Java"),
        Arguments.of(
            "interface X { a: { x: int }\nA: { y: int } }",
            "2: `a` and `A` are both called `A` in Java"),
        Arguments.of("interface A { x: { x: { b: int } } }", "1: `x` cannot be called `X` in Java"),
        Arguments.of(
            "interface A { entries: int; [key: string]: int }",
            "1: `entries` and `[key]` are both called `entries` in Java"),
        Arguments.of(
            "interface TestProto { }", "1: `test/TestProto` cannot be called `TestProto` in Java"),
        Arguments.of("interface java { }", "1: `test/java` cannot be called `java` in Java"),
        Arguments.of(
            "interface A { java: int; Objects: string }",
            "1: `java` cannot be called `java` in Java"),
        Arguments.of(
            "api userLogin { }\napi user_login { }",
            "1: `user_login` and `userLogin` are both called `USER_LOGIN` in Java"));
  }

  @ParameterizedTest
  @MethodSource("clashes")
  void reportsNamesThatClashInJava(String text, String message) {
    assertThat(Generated.mistakes(text)).containsExactly(message);
  }

  @Test
  void takesTheNameThatIsChosenForJava() {
    String text =
        """
        interface User { "a-b": int; @java.name("other") a_b: int }
        @java.name("Shouting") interface USER { @java.name("maker") builder: { x: int } }
        enum E { low, @java.name("Bottom") Low }
        @java.name("loginNow") api Login { }
        """;

    String all = Generated.of(text).stream().map(GeneratedFile::content).reduce("", String::concat);

    assertThat(all)
        .contains("record User(long a_b, long other)")
        .contains("record Shouting(Maker maker)")
        .contains("BOTTOM(1)")
        .contains("Api<ReqLogin, ResLogin> LOGIN_NOW");
  }
}
