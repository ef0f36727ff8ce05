package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonArray;
import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.RetiredId;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Service.MsgService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes descriptors. The text depends on the arguments alone. Stateless, for any threads. */
public final class DescriptorWriter {
  /**
   * Returns the text of the full descriptor: TSRPC's, with keys of ours that its clients do not
   * read. If it says what the previous one says, the result has the previous version.
   */
  public String full(Schema schema, Memory previous) {
    JsonObject content = content(schema, DescriptorForm.FULL);
    DescriptorContent before = previous.content();
    if (before == null) {
      return document(content, 0);
    }
    boolean isSame = before.values().equals(content);
    return document(content, isSame ? before.version() : before.version() + 1);
  }

  /**
   * Returns the entries in which the full descriptor would differ from the previous one: names of
   * types, or keys at its top. Empty if nothing changed; everything if there was none.
   */
  public List<String> changes(Schema schema, Memory previous) {
    JsonObject content = content(schema, DescriptorForm.FULL);
    DescriptorContent before = previous.content();
    return before == null
        ? List.copyOf(content.entries().keySet())
        : DescriptorChanges.between(before.values(), content);
  }

  /**
   * Returns the text of the descriptor in exactly TSRPC's form, with the types that the services
   * use.
   *
   * @param version the number of changes since the first one; 0 if there were none
   */
  public String stock(Schema schema, int version) {
    return document(content(schema, DescriptorForm.STOCK), version);
  }

  private static String document(JsonObject content, int version) {
    JsonObjectBuilder document = new JsonObjectBuilder();
    if (version > 0) {
      document.put(DescriptorKeys.VERSION, version);
    }
    return JsonText.document(document.putAll(content).build());
  }

  private static JsonObject content(Schema schema, DescriptorForm form) {
    TypeJson types = new TypeJson(schema, form);
    JsonObjectBuilder content = new JsonObjectBuilder();
    if (form == DescriptorForm.FULL) {
      content.put(DescriptorKeys.FORMAT, DescriptorKeys.CURRENT_FORMAT);
    }
    List<JsonObject> services =
        schema.services().stream().map(service -> service(service, types, form)).toList();
    content.put("services", new JsonArray(List.copyOf(services)));
    content.put("types", declarations(schema, types, form));
    if (form == DescriptorForm.FULL) {
      content.put(DescriptorKeys.RETIRED, retired(schema));
    }
    return content.build();
  }

  private static JsonObject service(Service service, TypeJson types, DescriptorForm form) {
    JsonObjectBuilder json =
        new JsonObjectBuilder()
            .put("id", service.id())
            .put("name", service.name())
            .put("type", ServiceKey.kind(service))
            .put("conf", service.conf());
    boolean isFull = form == DescriptorForm.FULL;
    if (isFull && service instanceof MsgService msg && msg.from() != null) {
      json.put(DescriptorKeys.FROM, msg.from().name().toLowerCase(Locale.ROOT));
    }
    return json.putAll(types.notes(service.notes())).build();
  }

  private static JsonObject declarations(Schema schema, TypeJson types, DescriptorForm form) {
    DeclarationJson writer = new DeclarationJson(types);
    Iterable<QualifiedName> names =
        form == DescriptorForm.FULL
            ? new TreeSet<>(schema.declarations().keySet())
            : new TreeSet<>(UsedTypes.of(schema));
    JsonObjectBuilder json = new JsonObjectBuilder();
    for (QualifiedName name : names) {
      json.put(name.toString(), schema.declaration(name).accept(writer));
    }
    return json.build();
  }

  private static @Nullable JsonValue retired(Schema schema) {
    JsonObjectBuilder shapes = new JsonObjectBuilder();
    Map<String, List<RetiredId>> sorted = new TreeMap<>(schema.retired().shapes());
    sorted.forEach(
        (path, members) -> shapes.putAll(path, members.stream().map(TypeJson::retired).toList()));
    JsonObject types = shapes.build();
    JsonObject retired =
        new JsonObjectBuilder()
            .putAll(
                "services",
                schema.retired().services().stream().map(DescriptorWriter::retiredService).toList())
            .put("types", types.entries().isEmpty() ? null : types)
            .build();
    return retired.entries().isEmpty() ? null : retired;
  }

  private static JsonObject retiredService(RetiredId service) {
    return new JsonObjectBuilder()
        .put("id", service.id())
        .put("name", ServiceKey.nameOf(service.name()))
        .put("type", ServiceKey.kindOf(service.name()))
        .build();
  }

  /** Writes declarations. */
  private record DeclarationJson(TypeJson types) implements Declaration.Visitor<JsonObject> {
    @Override
    public JsonObject interfaceType(InterfaceType type) {
      return types.object(type.shape()).putAll(types.notes(type.notes())).build();
    }

    @Override
    public JsonObject enumType(EnumType type) {
      return types.enumeration(type).putAll(types.notes(type.notes())).build();
    }

    @Override
    public JsonObject aliasType(AliasType type) {
      return new JsonObjectBuilder()
          .putAll(type.type().accept(types))
          .putAll(types.notes(type.notes()))
          .build();
    }
  }
}
