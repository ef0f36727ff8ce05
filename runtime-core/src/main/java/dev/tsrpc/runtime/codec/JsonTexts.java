package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** How JSON is parsed, and what is said of it. */
final class JsonTexts {
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** An element has a name, a start and an end at most. */
  private static final int TOKENS_PER_ELEMENT = 3;

  private static final int TOKENS_AROUND = 64;

  /** They refuse what could take long. */
  static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(Limits.SKIPPED_DEPTH + TOKENS_AROUND)
          .maxNumberLength(JsonNumbers.LONGEST)
          .maxTokenCount(TOKENS_PER_ELEMENT * (long) Limits.ELEMENTS + TOKENS_AROUND)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build();

  /** Names are not kept from one text to the next: they may be long, many, and a stranger's. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(CONSTRAINTS)
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonTexts() {}

  static JsonParser parser(String text) {
    return FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Returns the text that bytes are. */
  static String text(byte[] utf8) {
    String text = Utf8.decode(utf8, 0, utf8.length);
    if (text == null) {
      throw malformed("not UTF-8", null);
    }
    return text;
  }

  /** What JavaScript calls the kind of a value. */
  static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "Object";
      case START_ARRAY -> "Array";
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case VALUE_EMBEDDED_OBJECT -> "Uint8Array";
      default -> "null";
    };
  }

  static CodecException malformed(JacksonException e) {
    return malformed(e.getOriginalMessage(), e.getLocation());
  }

  /** Refuses what is not JSON. */
  static CodecException malformed(String reason, @Nullable TokenStreamLocation place) {
    String text = "Input is not a valid JSON string: " + brief(reason);
    if (place == null) {
      return new CodecException(text, text, "$", 0);
    }
    String where = " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    return new CodecException(text + where, text, "$", (int) Math.max(0, place.getCharOffset()));
  }

  /** Cuts what Jackson adds about the source. */
  private static String brief(String reason) {
    String line = reason.lines().findFirst().orElse("");
    int source = line.indexOf(" (start marker");
    return source < 0 ? line : line.substring(0, source);
  }

  static UUID uuid(JsonReader in) {
    String text = in.text();
    if (!UUID_TEXT.matcher(text).matches()) {
      throw in.notOfType("uuid");
    }
    return UUID.fromString(text);
  }

  static Bytes bytes(JsonReader in, String type) {
    if (in.isBytes()) {
      return in.bytes();
    }
    try {
      return Bytes.copyOf(Base64.getDecoder().decode(in.text(type)));
    } catch (IllegalArgumentException e) {
      throw in.notOfType(type);
    }
  }
}
