package dev.tsrpc.idl.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tsrpc.idl.generate.Edit.Encoding;
import dev.tsrpc.idl.generate.Edit.Example;
import dev.tsrpc.idl.generate.Edit.Outcome;
import dev.tsrpc.idl.generate.Edit.Side;
import dev.tsrpc.runtime.Proto;
import dev.tsrpc.runtime.codec.CborReader;
import dev.tsrpc.runtime.codec.Codec;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.Json;
import dev.tsrpc.runtime.dynamic.Descriptor;
import dev.tsrpc.runtime.dynamic.DynamicCodec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Changes a schema at random, takes the changes back, and lets each version read what the others
 * wrote. Each type has some of the edits, in any order; each value some of their examples.
 */
final class EvolutionTest {
  private static final int MOST_EDITS = 4;
  private static final int VALUES = 40;

  @TempDir Path folder;

  private final Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void readsWhatOtherVersionsWrote(long seed) throws Exception {
    Random random = new Random(seed);
    List<Message> messages = deal(random);
    Version old = version(1, null, schema(messages, true, random));
    Version edited = version(2, old.descriptor, schema(messages, false, random));
    Version restored = version(3, edited.descriptor, schema(messages, true, random));

    for (Message message : messages) {
      for (int i = 0; i < VALUES; i++) {
        Value value = value(message, true, random);
        assertThat(restored.encode(value)).as(value.toString()).isEqualTo(old.encode(value));
        check(value, old, edited);
        check(value(message, false, random), edited, old);
      }
    }
    assertThat(seen)
        .hasSize(Outcome.values().length)
        .allSatisfy(
            (outcome, times) -> assertThat(times).isGreaterThan(messages.size() * VALUES / 20));
  }

  /** Gives each edit to a type. */
  private static List<Message> deal(Random random) {
    List<Edit> deck = new ArrayList<>(Edit.all());
    Collections.shuffle(deck, random);
    List<Message> messages = new ArrayList<>();
    for (int next = 0; next < deck.size(); ) {
      int end = Math.min(deck.size(), next + 1 + random.nextInt(MOST_EDITS));
      Map<String, Edit> edits = new LinkedHashMap<>();
      for (; next < end; next++) {
        edits.put("p" + next, deck.get(next));
      }
      messages.add(new Message("T" + messages.size(), edits));
    }
    return messages;
  }

  private static String schema(List<Message> messages, boolean isBefore, Random random) {
    StringBuilder text = new StringBuilder();
    for (Message message : messages) {
      List<String> properties = new ArrayList<>();
      message.edits.forEach(
          (name, edit) -> {
            Side side = isBefore ? edit.before() : edit.after();
            text.append(side.declarations().replace("$", name)).append('\n');
            properties.add(side.property().replace("$", name) + "\n");
          });
      Collections.shuffle(properties, random);
      text.append("interface ").append(message.type).append(" {\n");
      properties.forEach(text::append);
      text.append("}\n");
    }
    return text.toString();
  }

  private Version version(int number, @Nullable String previous, String schema) throws Exception {
    List<GeneratedFile> files = Generated.after(previous, schema);
    CompiledSources sources = CompiledSources.of(files, folder.resolve("v" + number));
    Object proto = sources.type("com.example.TestProto").getField("PROTO").get(null);
    String descriptor = ((Proto) Objects.requireNonNull(proto)).descriptor();
    return new Version(sources, descriptor, Descriptor.parse(descriptor));
  }

  private static Value value(Message message, boolean isBefore, Random random) {
    Map<String, Example> examples = new LinkedHashMap<>();
    message.edits.forEach(
        (name, edit) -> {
          List<Example> all = (isBefore ? edit.before() : edit.after()).examples();
          examples.put(name, all.get(random.nextInt(all.size())));
        });
    return new Value(message, examples);
  }

  private void check(Value value, Version writer, Version reader) throws Exception {
    Codec<Object> codec = reader.codec(value);
    byte[] bytes = writer.encode(value);
    String json = writer.codec(value).toJson(writer.codec(value).decode(bytes));

    Written cbor = new Written(value, Encoding.CBOR);
    checkServer(cbor, reader, () -> codec.decode(bytes));
    checkClient(cbor, () -> codec.read(new CborReader(bytes).keepUnknown()));
    Written text = new Written(value, Encoding.JSON);
    checkServer(text, reader, () -> codec.fromJson(json));
    checkClient(text, () -> Json.read(json, in -> codec.readJson(in.keepUnknown())));
  }

  private void checkServer(Written written, Version reader, Supplier<Object> read)
      throws Exception {
    seen.merge(written.outcome(), 1, Integer::sum);
    if (written.outcome() != Outcome.READ) {
      assertThat(refusal(written, read)).as(written.toString()).containsPattern(written.refused());
      return;
    }
    byte[] again = reader.codec(written.value).encode(read.get());
    assertThat(reader.dynamic(written.value).decode(again))
        .as(written.toString())
        .isEqualTo(written.expected());
  }

  private static void checkClient(Written written, Supplier<Object> read) throws Exception {
    if (written.outcome() == Outcome.REFUSED) {
      refusal(written, read);
      return;
    }
    Object value = read.get();
    for (String name : written.having(Outcome.UNKNOWN)) {
      Object kept = value.getClass().getMethod(name).invoke(value);
      assertThat(kept).as(written.toString()).hasToString("UNRECOGNIZED");
    }
  }

  private static String refusal(Written written, Supplier<Object> read) {
    Object value;
    try {
      value = read.get();
    } catch (CodecException e) {
      return Objects.requireNonNull(e.getMessage());
    }
    throw new AssertionError(written + " was read as " + value);
  }

  /** A type and the edits of its properties. */
  private record Message(String type, Map<String, Edit> edits) {}

  /** A value of one side. */
  private record Value(Message message, Map<String, Example> examples) {
    Map<String, @Nullable Object> properties() {
      Map<String, @Nullable Object> properties = new LinkedHashMap<>();
      examples.forEach((name, example) -> properties.put(name, example.value()));
      properties.values().removeIf(value -> value == Edit.ABSENT);
      return properties;
    }
  }

  /** A value as one side wrote it. */
  private record Written(Value value, Encoding encoding) {
    Outcome outcome() {
      return !having(Outcome.REFUSED).isEmpty()
          ? Outcome.REFUSED
          : having(Outcome.UNKNOWN).isEmpty() ? Outcome.READ : Outcome.UNKNOWN;
    }

    /** The properties with an outcome. */
    List<String> having(Outcome outcome) {
      return value.examples.entrySet().stream()
          .filter(property -> property.getValue().verdict(encoding).outcome() == outcome)
          .map(Map.Entry::getKey)
          .toList();
    }

    /** What the other side reads. */
    Map<String, @Nullable Object> expected() {
      Map<String, @Nullable Object> expected = new LinkedHashMap<>();
      value.examples.forEach(
          (name, example) -> expected.put(name, example.verdict(encoding).value()));
      expected.values().removeIf(read -> read == Edit.ABSENT);
      return expected;
    }

    /** Finds the name of a property that is refused. */
    String refused() {
      List<String> names = new ArrayList<>(having(Outcome.REFUSED));
      names.addAll(having(Outcome.UNKNOWN));
      return "\\b(" + String.join("|", names) + ")\\b";
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(encoding + " " + value.properties());
      value.message.edits.forEach(
          (name, edit) -> text.append("; ").append(name).append(' ').append(edit.name()));
      return text.toString();
    }
  }

  /** A schema that was compiled after another. */
  private record Version(CompiledSources sources, String descriptor, Descriptor types) {
    Codec<Object> codec(Value value) throws ReflectiveOperationException {
      return sources.codec("com.example." + value.message.type + "Codec");
    }

    DynamicCodec dynamic(Value value) {
      return DynamicCodec.of(types, "test/" + value.message.type);
    }

    byte[] encode(Value value) throws ReflectiveOperationException {
      byte[] bytes = dynamic(value).encode(value.properties());
      byte[] generated = codec(value).encode(codec(value).decode(bytes));
      assertThat(generated).as(value.toString()).isEqualTo(bytes);
      return generated;
    }
  }
}
