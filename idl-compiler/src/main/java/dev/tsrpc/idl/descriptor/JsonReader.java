package dev.tsrpc.idl.descriptor;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DESCRIPTOR_MALFORMED;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.syntax.NameSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.BooleanSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.EntrySyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ListSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NullSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ObjectSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON, with the place of each value. */
final class JsonReader {
  private final SourceFile source;
  private final JsonParser parser;

  private JsonReader(SourceFile source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** Returns what a file holds, or empty if it is not JSON, which is reported. */
  static Optional<ValueSyntax> read(SourceFile source, Diagnostics diagnostics) {
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), source.text())) {
      return Optional.of(new JsonReader(source, parser).document());
    } catch (TrailingTextException e) {
      report(e.offset, "something follows its end", source, diagnostics);
    } catch (UnexpectedEndOfInputException e) {
      report(source.text().length(), "it ends too early", source, diagnostics);
    } catch (JacksonException e) {
      report(offset(e.getLocation()), "this is not JSON", source, diagnostics);
    }
    return Optional.empty();
  }

  private static void report(
      int offset, String reason, SourceFile source, Diagnostics diagnostics) {
    int place = Math.max(0, Math.min(offset, source.text().length()));
    diagnostics
        .report(DESCRIPTOR_MALFORMED, new Location(source, place, place), reason)
        .help(DescriptorReader.WAY_OUT);
  }

  private ValueSyntax document() throws TrailingTextException {
    if (parser.nextToken() == null) {
      throw new UnexpectedEndOfInputException(parser, null, "empty");
    }
    ValueSyntax value = value();
    if (parser.nextToken() != null) {
      throw new TrailingTextException(offset(parser.currentTokenLocation()));
    }
    return value;
  }

  private ValueSyntax value() {
    int start = offset(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      List<EntrySyntax> entries = entries();
      return new ObjectSyntax(entries, from(start));
    }
    if (token == JsonToken.START_ARRAY) {
      List<ValueSyntax> elements = elements();
      return new ListSyntax(elements, from(start));
    }
    return scalar(token, start);
  }

  private ValueSyntax scalar(JsonToken token, int start) {
    if (token == JsonToken.VALUE_STRING) {
      String text = parser.getString();
      return new StringSyntax(text, from(start));
    }
    if (token.isNumeric()) {
      return new NumberSyntax(parser.getDecimalValue(), from(start));
    }
    if (token.isBoolean()) {
      return new BooleanSyntax(token == JsonToken.VALUE_TRUE, from(start));
    }
    return new NullSyntax(from(start));
  }

  private List<EntrySyntax> entries() {
    List<EntrySyntax> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int start = offset(parser.currentTokenLocation());
      String name = parser.currentName();
      NameSyntax place = new NameSyntax(name, from(start));
      parser.nextToken();
      entries.add(new EntrySyntax(place, value()));
    }
    return entries;
  }

  private List<ValueSyntax> elements() {
    List<ValueSyntax> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return elements;
  }

  private Location from(int start) {
    int end = Math.min(offset(parser.currentLocation()), source.text().length());
    return new Location(source, Math.min(start, end), end);
  }

  private static int offset(TokenStreamLocation location) {
    return (int) Math.max(0, location.getCharOffset());
  }

  /** Says that a file does not end where its value ends. */
  private static final class TrailingTextException extends Exception {
    private static final long serialVersionUID = 1;
    private final int offset;

    private TrailingTextException(int offset) {
      this.offset = offset;
    }
  }
}
