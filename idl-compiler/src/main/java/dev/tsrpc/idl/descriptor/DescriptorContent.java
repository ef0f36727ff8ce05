package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonArray;
import dev.tsrpc.idl.schema.JsonValue.JsonBoolean;
import dev.tsrpc.idl.schema.JsonValue.JsonNull;
import dev.tsrpc.idl.schema.JsonValue.JsonNumber;
import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import dev.tsrpc.idl.schema.JsonValue.JsonString;
import dev.tsrpc.idl.syntax.ValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.BooleanSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.EntrySyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ListSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.NumberSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.ObjectSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.StringSyntax;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a descriptor says, apart from its version.
 *
 * @param version the number of changes since the first one; 0 if none is written
 */
record DescriptorContent(JsonObject values, int version) {
  /** Returns the content of a descriptor that was read. */
  static DescriptorContent of(ValueSyntax root, int version) {
    Map<String, JsonValue> entries = new LinkedHashMap<>(((JsonObject) json(root)).entries());
    entries.remove(DescriptorKeys.VERSION);
    return new DescriptorContent(new JsonObject(entries), version);
  }

  /** Returns a value that was read. */
  static JsonValue json(ValueSyntax value) {
    if (value instanceof ObjectSyntax object) {
      Map<String, JsonValue> entries = new LinkedHashMap<>();
      for (EntrySyntax entry : object.entries()) {
        entries.put(entry.name().text(), json(entry.value()));
      }
      return new JsonObject(entries);
    }
    if (value instanceof ListSyntax list) {
      return new JsonArray(list.elements().stream().map(DescriptorContent::json).toList());
    }
    if (value instanceof StringSyntax text) {
      return new JsonString(text.value());
    }
    if (value instanceof NumberSyntax number) {
      return new JsonNumber(number.value());
    }
    return value instanceof BooleanSyntax bool ? new JsonBoolean(bool.value()) : new JsonNull();
  }
}
