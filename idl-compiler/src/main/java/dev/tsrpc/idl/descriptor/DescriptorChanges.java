package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Says in which entries two descriptors differ. */
final class DescriptorChanges {
  private DescriptorChanges() {}

  static List<String> between(JsonObject before, JsonObject after) {
    List<String> changes = new ArrayList<>();
    for (String key : differences(before.entries(), after.entries())) {
      JsonValue old = before.entries().get(key);
      JsonValue now = after.entries().get(key);
      if (key.equals("types") && old instanceof JsonObject a && now instanceof JsonObject b) {
        changes.addAll(differences(a.entries(), b.entries()));
      } else {
        changes.add(key);
      }
    }
    return changes;
  }

  private static Set<String> differences(
      Map<String, JsonValue> before, Map<String, JsonValue> after) {
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    keys.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
    return keys;
  }
}
