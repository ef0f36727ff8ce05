package dev.tsrpc.idl.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that are large or hostile: few diagnostics, no exception, no long wait. */
final class BoundsTest {
  /** Generous; each takes well under a second on an idle machine. */
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private static final int MANY = 100_000;
  private static final int LINES = 20_000;

  @TestFactory
  Stream<DynamicTest> surviveAnyText() {
    return texts().entrySet().stream()
        .map(text -> dynamicTest(text.getKey(), () -> check(text.getValue())));
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String piece : List.of("[", "]", "{", "}", "(", ")", "<", ">", "@", "|", ".", "?", ":")) {
      texts.put("many " + piece, piece.repeat(MANY));
      texts.put("type of many " + piece, "type A = " + piece.repeat(MANY));
      texts.put("field of many " + piece, "interface A { a: " + piece.repeat(MANY) + "\n}");
      texts.put("value of many " + piece, "@a(" + piece.repeat(MANY) + ")\ninterface A {}");
    }
    texts.put("a million brackets", "([{<".repeat(250_000));
    texts.put("even brackets", "type A = " + "[".repeat(MANY) + "]".repeat(MANY));
    texts.put("even parentheses", "type A = " + "(".repeat(MANY) + "B" + ")".repeat(MANY));
    texts.put("even objects", "type A = " + "{ a: ".repeat(MANY) + "B" + "}".repeat(MANY));
    texts.put("even arguments", "type A = " + "A<".repeat(MANY) + "B" + ">".repeat(MANY));
    texts.put("namespaces", "namespace A {".repeat(MANY) + "}".repeat(MANY));
    texts.put("array suffixes", "type A = B" + "[]".repeat(MANY));
    texts.put("indexes", "type A = B" + "[\"a\"]".repeat(MANY));
    texts.put("keyof", "type A = " + "keyof ".repeat(MANY) + "B");
    texts.put("arrows", "type A = " + "(a) => ".repeat(MANY) + "B");
    texts.put("conditions", "type A = " + "B extends C ? D : ".repeat(MANY) + "E");
    texts.put("signs", "enum A { a = " + "-".repeat(MANY) + "1 }");
    texts.put("operators", "enum A { a = 1" + " | 1 + 2".repeat(LINES) + " }");
    texts.put("lists", "@a(" + "[".repeat(MANY) + "]".repeat(MANY) + ")\ninterface A {}");
    texts.put("union", "type A = B" + " | B".repeat(LINES));
    texts.put("fields", "interface A {\n" + "a: string\n".repeat(LINES) + "}");
    texts.put("declarations", "interface A { a: string }\n".repeat(LINES));
    texts.put("dots", "type A = b" + ".b".repeat(MANY));
    texts.put("one line", "interface A { " + "a: string; ".repeat(LINES) + "}");
    texts.put("mistakes", "interface A { a string }\n".repeat(LINES));
    texts.put("open comment", "/*".repeat(MANY));
    texts.put("stars", "/*" + "*".repeat(MANY));
    texts.put("comments", "/** a */ ".repeat(LINES) + "interface A {}");
    texts.put("line comments", "/// a\n".repeat(LINES) + "interface A {}");
    texts.put("open strings", "\"\n".repeat(LINES));
    texts.put("open string", "\"" + "a".repeat(MANY));
    texts.put("open template", "`" + "${".repeat(MANY));
    texts.put("quotes", "\"".repeat(MANY));
    texts.put("backslashes", "\"" + "\\".repeat(MANY));
    texts.put("unknown characters", "\u00a7".repeat(LINES));
    texts.put("apart", "# ".repeat(LINES));
    texts.put("long name", "interface " + "a".repeat(MANY) + " {}");
    texts.put("long Chinese name", "interface " + "\u4e2d".repeat(MANY) + " {}");
    texts.put("long number", "enum A { a = " + "9".repeat(MANY) + " }");
    texts.put("long bigint", "type A = " + "9".repeat(MANY) + "n");
    texts.put("large exponent", "enum A { a = 1e999999999, b = 1e-999999999 }");
    texts.put("misspelt", "intrface A {\n".repeat(LINES));
    texts.put("functions", "function a() {\n".repeat(LINES));
    texts.put("classes", "class A {}\n".repeat(LINES));
    texts.put("imports", "import {".repeat(LINES));
    texts.put("annotations", "@a(1)\n".repeat(LINES) + "interface A {");
    texts.put("annotations in bodies", "interface A {\n@a(1)\ninterface B {\n".repeat(LINES));
    texts.put("surrogates", "\ud800".repeat(MANY));
    texts.put("noise", noise());
    texts.put("letters of the language", words());
    return texts;
  }

  private static String noise() {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append((char) (1 + random.nextInt(0xFFFF)));
    }
    return text.toString();
  }

  private static String words() {
    Random random = new Random(2);
    List<String> words =
        List.of(
            "interface",
            "api",
            "a",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            ":",
            "\n",
            "@",
            "=",
            "|",
            "\"x\"",
            "1",
            ",",
            ";",
            "?",
            "extends",
            "type",
            "import",
            "enum",
            "=>",
            "req");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return text.toString();
  }

  private static void check(String text) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile source = new SourceFile("a.tsrpc", text);

    assertTimeoutPreemptively(DEADLINE, () -> new Parser().parse(source, diagnostics));

    assertThat(diagnostics.all()).hasSizeLessThanOrEqualTo(101);
  }

  @Test
  void reportsBracketsThatAreTooDeepOnce() {
    for (String text :
        List.of("[".repeat(MANY), "type A = " + "(".repeat(MANY), "{".repeat(MANY))) {
      Diagnostics diagnostics = new Diagnostics();

      new Parser().parse(new SourceFile("a.tsrpc", text), diagnostics);

      assertThat(diagnostics.all())
          .filteredOn(diagnostic -> diagnostic.code().id().equals("nesting-too-deep"))
          .hasSize(1);
      assertThat(diagnostics.all()).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void takesWhatNestsAHundredDeep() {
    String text = "type A = " + "[".repeat(100) + "B" + "]".repeat(100);
    Diagnostics diagnostics = new Diagnostics();

    new Parser().parse(new SourceFile("a.tsrpc", text), diagnostics);

    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void saysThatABinaryFileIsNone() {
    Diagnostics diagnostics = new Diagnostics();

    new Parser().parse(new SourceFile("a.tsrpc", "\u007fELF\u0002\u0000\u0000"), diagnostics);

    assertThat(diagnostics.all())
        .extracting(Diagnostic::message)
        .containsExactly("this is not a text file");
  }
}
