package dev.tsrpc.idl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Service.ApiService;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.InlineType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits a protocol at random, and looks at each id that was ever given. */
final class IdMemoryTest {
  private static final int GENERATIONS = 100;
  private static final int NAMES = 7;

  private final Map<String, Integer> idByMember = new HashMap<>();
  private final Map<String, String> memberById = new HashMap<>();
  private final Map<String, List<String>> model = new TreeMap<>();
  private boolean isShuffled;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noIdEverMeansTwoThings(long seed) {
    Random random = new Random(seed);
    String descriptor = null;
    int returned = 0;
    Set<String> present = Set.of();
    for (int generation = 0; generation < GENERATIONS; generation++) {
      edit(random);
      Set<String> gone = new TreeSet<>(idByMember.keySet());
      gone.removeAll(present);

      Protocol protocol = compiled(text(random), descriptor);

      Map<String, Integer> ids = ids(protocol.schema());
      ids.forEach(this::checkAgainstThePast);
      present = ids.keySet();
      returned += (int) present.stream().filter(gone::contains).count();
      descriptor = protocol.descriptor();
    }
    assertThat(returned).isGreaterThan(GENERATIONS);
  }

  private void checkAgainstThePast(String member, int id) {
    String place = member.substring(0, member.lastIndexOf('.'));

    Integer known = idByMember.putIfAbsent(member, id);
    String owner = memberById.putIfAbsent(place + "=" + id, member);

    assertThat(known == null ? id : known).as(member).isEqualTo(id);
    assertThat(owner == null ? member : owner).as(place + "=" + id).isEqualTo(member);
  }

  /** Adds, removes or restores some members, types and services. */
  private void edit(Random random) {
    isShuffled = random.nextInt(4) == 0;
    for (int i = random.nextInt(6); i >= 0; i--) {
      String kind = List.of("interface", "enum", "api", "msg").get(random.nextInt(4));
      String name = kind + " N" + random.nextInt(NAMES);
      if (random.nextInt(5) == 0) {
        model.remove(name);
        continue;
      }
      List<String> members = model.computeIfAbsent(name, key -> new ArrayList<>());
      String member = "m" + random.nextInt(NAMES);
      if (!members.remove(member)) {
        members.add(random.nextInt(members.size() + 1), member);
      }
    }
  }

  private String text(Random random) {
    StringBuilder text = new StringBuilder();
    model.forEach(
        (name, members) -> {
          List<String> ordered = new ArrayList<>(members);
          if (isShuffled) {
            Collections.shuffle(ordered, random);
          }
          text.append(declaration(name, ordered));
        });
    return text.toString();
  }

  private static String declaration(String name, List<String> members) {
    if (name.startsWith("enum")) {
      return enumeration(name, members);
    }
    StringBuilder body = new StringBuilder("{ ");
    for (String member : members) {
      body.append(member).append(": ").append(type(member, members)).append("; ");
    }
    body.append("}\n");
    return name.startsWith("api") ? name + " { req " + body + "}\n" : name + " " + body;
  }

  private static String enumeration(String name, List<String> members) {
    // Types may not take over from each other's kinds, so these names are their own.
    StringBuilder text = new StringBuilder(name.replace("N", "E")).append(" { ");
    for (String member : members) {
      text.append(member).append(" = \"").append(member).append("\", ");
    }
    return text.append("}\n").toString();
  }

  // m0 and m1 are objects whose members come and go with those beside them.
  private static String type(String member, List<String> members) {
    String inside =
        IntStream.range(2, NAMES)
            .filter(i -> !members.contains("m" + i))
            .mapToObj(i -> "i" + i + ": int; ")
            .reduce("{ ", String::concat);
    return switch (member) {
      case "m0" -> inside + "}";
      case "m1" -> inside + "}[]";
      default -> "string";
    };
  }

  private static Protocol compiled(String text, @Nullable String descriptor) {
    Diagnostics diagnostics = new Diagnostics();
    SourceRoot root = Texts.root(Map.of("main", text), descriptor);
    return new Compiler()
        .compile(root, CompilerOptions.DEFAULT, diagnostics)
        .orElseThrow(() -> new AssertionError(text + Corpus.rendered(diagnostics)));
  }

  private static Map<String, Integer> ids(Schema schema) {
    Map<String, Integer> ids = new HashMap<>();
    for (Service service : schema.services()) {
      String kind = service instanceof ApiService ? "api" : "msg";
      ids.put("services." + kind + service.name(), service.id());
    }
    for (EnumType type : schema.enums()) {
      type.members().forEach(member -> ids.put(type.name() + "." + member.name(), member.id()));
    }
    for (Declaration declaration : schema.interfaces()) {
      addFields(declaration.name().toString(), ((InterfaceType) declaration).shape(), ids);
    }
    return ids;
  }

  private static void addFields(String place, ObjectShape shape, Map<String, Integer> ids) {
    shape
        .fields()
        .forEach(
            field -> {
              ids.put(place + "." + field.name(), field.id());
              Type type = field.type() instanceof ArrayType array ? array.element() : field.type();
              if (type instanceof InlineType inline) {
                addFields(place + "/" + field.name(), inline.shape(), ids);
              }
            });
  }
}
