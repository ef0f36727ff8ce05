package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.codec.Codec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that try to become code, and names that Java has for something else. */
final class BreakOutTest {
  private static final String ATTACK = "static { System.setProperty(\"broken\", \"out\"); }";

  private static final List<String> DOCS =
      List.of(
          "*\\u002f ATTACK /*",
          "\\u002a\\u002f ATTACK /\\u002a",
          "\\\\u002a\\\\u002f ATTACK",
          "\\u000a ATTACK",
          "{@code ATTACK",
          "`*` / `/` `a/b` *`/ ATTACK`",
          "<script>ATTACK</script> &amp;",
          "@deprecated {@link ATTACK} {@snippet file=x}",
          "${ATTACK} #set($x = 1) $type.getClass() #parse(\"a\") #end ## #* *#",
          "\u202e ATTACK \u2028 ATTACK \u2029 \u001a",
          "\ufffe \ud83d\ude00 \t\f");

  private static final List<String> STRINGS =
      List.of(
          "\" + " + ATTACK + " + \"",
          "\\",
          "\\\"",
          "\"\"\"",
          "\"\"\"\"\"\"\"",
          "\\u0022 + x + \\u0022",
          "\\u000a",
          "a\nb\rc\td\u0000\u001f\u007f",
          "${x} #set($a = 1) $imports.use(1) #end ## #[[ ]]#",
          "\u202e\u2028\u2029\ufeff\u200b",
          "é 你好 😀",
          "  a  ",
          "%s %n",
          "\\s \\\n");

  private static final List<String> FIELDS =
      List.of(
          ("class, hashCode, toString, getClass, notify, notifyAll, wait, clone, finalize, equals,"
                  + " record, var, yield, in, out, value, size, key, list, map, entry, element,"
                  + " build, id, write, read, typeId, step, INSTANCE, FIELDS, Objects, List,"
                  + " FrozenList, String, Instant, int, null, true, $, a-b, 1, 1a, , é, new,"
                  + " permits, other, enum, Codec, LevelCodec, Level, assert, static, this, super,"
                  + " org")
              .split(", ", -1));

  private static final List<String> TYPES =
      List.of(
          ("String Object Codec Long Integer Boolean Double Override Deprecated SuppressWarnings"
                  + " List Map Set Objects Instant Bytes FrozenList FrozenMap Nullable NullMarked"
                  + " TsrpcGenerated CborReader CborWriter PathStep Proto Api Msg Conf Record Enum"
                  + " Apis Msgs Descriptor BigInteger IllegalStateException Entry Float UUID record"
                  + " NullPointerException Value")
              .split(" ", -1));

  @Test
  void docsStayDocs(@TempDir Path folder) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < DOCS.size(); i++) {
      String docs = "/** " + DOCS.get(i).replace("ATTACK", ATTACK) + " */\n";
      String types =
          "@interface A# { @a: E#; @b?: { @c: int } } @enum E# { @X }\n@msg M# { } @api S# { }\n";
      text.append(types.replace("#", Integer.toString(i)).replace("@", docs));
    }

    CompiledSources sources = CompiledSources.of(Generated.of(text.toString()), folder);

    for (int i = 0; i < DOCS.size(); i++) {
      sources.codec("com.example.A" + i + "Codec");
      sources.codec("com.example.E" + i + "Codec");
    }
    assertThat(System.getProperty("broken")).isNull();
  }

  @Test
  void stringsStayStrings(@TempDir Path folder) throws Exception {
    StringBuilder text = new StringBuilder("interface A {\n");
    StringBuilder conf = new StringBuilder();
    for (int i = 0; i < STRINGS.size(); i++) {
      String field = "@deprecated(#) @ext.x(#) f: string = #\n".replace("f:", "f" + i + ":");
      text.append(field.replace("#", quoted(STRINGS.get(i))));
      conf.append("#: [#], ".replace("#", quoted(STRINGS.get(i))));
    }
    text.append("}\n@conf({ ").append(conf).append("}) api S { }");

    CompiledSources sources = CompiledSources.of(Generated.of(text.toString()), folder);

    Object record = sources.builder("com.example.A").build();
    for (int i = 0; i < STRINGS.size(); i++) {
      assertThat(record.getClass().getMethod("f" + i).invoke(record)).isEqualTo(STRINGS.get(i));
    }
    Proto proto = (Proto) sources.type("com.example.TestProto").getField("PROTO").get(null);
    Map<String, ?> served = Objects.requireNonNull(proto.api("S")).conf();
    STRINGS.forEach(value -> assertThat(served.get(value)).isEqualTo(List.of(value)));
    assertThat(System.getProperty("broken")).isNull();
  }

  /** Returns a string of the language, with an escape for whatever might not stand in it. */
  private static String quoted(String value) {
    return value
        .chars()
        .mapToObj(c -> String.format("\\u%04x", c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  @Test
  void fieldsMayHaveAnyName(@TempDir Path folder) throws Exception {
    List<String> types = List.of("string[]", "Level = Level.Low", "Date", "int | null", "string");
    StringBuilder text = new StringBuilder("enum Level { Low }\ninterface A {\n");
    for (int i = 0; i < FIELDS.size(); i++) {
      text.append('"').append(FIELDS.get(i)).append("\": ");
      text.append(types.get(i % types.size())).append('\n');
    }
    text.append(
        "}\ninterface B { in: int; key: string; outer: string; out?: Level; [key: string]: string[] }\n");
    CompiledSources sources = CompiledSources.of(Generated.of(text.toString()), folder);
    Object value =
        sources
            .builder("com.example.B")
            .set("in", 1L)
            .set("key", "k")
            .set("outer", "o")
            .set("entries", Map.of("x", List.of("y")))
            .build();

    Codec<Object> codec = sources.codec("com.example.BCodec");

    assertThat(sources.type("com.example.A").getRecordComponents())
        .extracting(component -> component.getName())
        .contains("class_", "hashCode_", "in", "a_b", "_1", "_1a", "__", "record", "LevelCodec");
    assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
  }

  @Test
  void typesMayBeCalledAsThoseOfTheLibrary(@TempDir Path folder) throws Exception {
    StringBuilder text = new StringBuilder("enum Kind { A, B }\n");
    StringBuilder all = new StringBuilder("@deprecated interface All {\n");
    for (String name : TYPES) {
      text.append("interface # { next?: #; all: #[] }\n".replace("#", name));
      all.append("f#: #\n".replace("#", name));
    }
    text.append(all)
        .append(
            """
            s: string = "x"; d: Date; i: int; m: { [key: string]: boolean | null }; k: Kind = Kind.A
            string: { list: { a: string }[]; object: { b: int } }
            @deprecated list?: { bytes: Uint8Array; big: bigint = 5 }[]
            @sensitive n: number | null
            }
            interface Holder { all: All; [key: string]: All }
            @conf({ a: [1] }) @from(client) msg Chat { list: List; string: string }
            api Get { req: String res: Object }
            """);
    CompiledSources sources = CompiledSources.of(Generated.of(text.toString()), folder);
    Object list = sources.builder("com.example.List").set("all", List.of()).build();
    Object value =
        sources.builder("com.example.MsgChat").set("list", list).set("string", "x").build();

    Codec<Object> codec = sources.codec("com.example.MsgChatCodec");

    assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
  }
}
