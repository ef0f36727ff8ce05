package dev.tsrpc.runtime.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;

/** Whole texts of JSON. Any thread may call it. */
public final class Json {
  private Json() {}

  /**
   * Returns the JSON text of a value.
   *
   * @throws CodecException if the value is outside its type
   */
  public static String text(Consumer<JsonWriter> write) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonTexts.generator(text)) {
      write.accept(new JsonWriter(generator));
    }
    return text.toString();
  }

  /**
   * Writes the JSON text of a value in UTF-8 as it goes, without ever having all of it. The stream
   * is flushed, not closed.
   *
   * @throws CodecException if the value is outside its type; part of it may have been written
   * @throws IOException if the stream fails
   */
  public static void write(OutputStream stream, Consumer<JsonWriter> write) throws IOException {
    try (JsonGenerator generator = JsonTexts.generator(stream)) {
      write.accept(new JsonWriter(generator));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads a whole text.
   *
   * @throws CodecException if it is not JSON, or not one value as {@code read} expects it
   */
  public static <T extends @Nullable Object> T read(String text, Function<JsonReader, T> read) {
    try (JsonParser parser = JsonTexts.parser(text)) {
      return Json.<T>whole(new JsonReader(parser), read);
    }
  }

  /**
   * Reads a whole text in UTF-8.
   *
   * @throws CodecException if it is not JSON, or not one value as {@code read} expects it
   */
  public static <T extends @Nullable Object> T read(byte[] utf8, Function<JsonReader, T> read) {
    return Json.<T>read(JsonTexts.text(utf8), read);
  }

  /**
   * Reads all that a reader's parser has, which is one value.
   *
   * @throws CodecException if it is not well-formed, or not one value as {@code read} expects it
   */
  public static <T extends @Nullable Object> T whole(JsonReader in, Function<JsonReader, T> read) {
    try {
      T value = in.<T>item(read);
      if (in.parser.nextToken() != null) {
        throw JsonTexts.malformed("more than one value", in.parser.currentTokenLocation());
      }
      return value;
    } catch (JacksonException e) {
      throw JsonTexts.malformed(e);
    }
  }

  /** Returns the limits that the parser of a reader must have, so that nothing takes long. */
  public static StreamReadConstraints constraints() {
    return JsonTexts.CONSTRAINTS;
  }
}
