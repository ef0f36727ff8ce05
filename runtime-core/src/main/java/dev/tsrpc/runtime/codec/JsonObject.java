package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.codec.JsonProperties.Property;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/**
 * An object that is being read from JSON. Of its mistakes it tells the one that TSRPC tells, which
 * is not the first in the text: a name that should not be there, then the first property in the
 * order of the schema, then the first entry.
 */
final class JsonObject {
  private static final int EXCESS = -1;

  private final JsonReader in;
  private final JsonProperties properties;
  private final Consumer<String> read;
  private final boolean[] isThere;
  private @Nullable CodecException mistake;

  /** The place of the property with the mistake, or after all of them. */
  private int mistaken = Integer.MAX_VALUE;

  JsonObject(JsonReader in, JsonProperties properties, Consumer<String> read) {
    this.in = in;
    this.properties = properties;
    this.read = read;
    isThere = new boolean[properties.all().size()];
  }

  void read() {
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      property(name);
    }
    refuseMissing();
    if (mistake != null) {
      throw mistake;
    }
  }

  private void property(String name) {
    Property property = properties.named(name);
    if (property == null && !properties.hasEntries()) {
      excess(name);
    } else if (property != null && in.isNull() && !property.takesNull()) {
      return; // which is as if it were absent
    } else {
      value(name, property == null ? isThere.length : property.place());
    }
  }

  private void excess(String name) {
    if (in.refusesExcess() && mistaken > EXCESS) {
      mistake = in.refusedKey(ValidationTexts.excess(name));
      mistaken = EXCESS;
    }
    in.skip();
  }

  private void value(String name, int place) {
    if (place < isThere.length) {
      isThere[place] = true;
    }
    if (place >= mistaken) {
      in.skip();
      return;
    }
    JsonParser parser = in.parser;
    int depth = in.depth;
    TokenStreamContext context = parser.streamReadContext();
    int level = context.getNestingDepth() - (parser.currentToken().isStructStart() ? 1 : 0);
    try {
      read.accept(name);
    } catch (CodecException e) {
      mistake = e;
      mistaken = place;
      recover(level, depth);
    }
  }

  /** Skips what is left of a value after it was refused, so that others can be read. */
  private void recover(int level, int depth) {
    while (in.parser.streamReadContext().getNestingDepth() > level) {
      in.parser.nextToken();
    }
    in.depth = depth;
  }

  private void refuseMissing() {
    for (Property property : properties.all()) {
      if (property.place() >= mistaken) {
        return;
      }
      if (property.isRequired() && !isThere[property.place()]) {
        throw in.refused(ValidationTexts.missing(property.name()));
      }
    }
  }
}
