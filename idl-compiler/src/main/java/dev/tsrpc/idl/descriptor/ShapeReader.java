package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.descriptor.DescriptorNode.DamageException;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.syntax.ValueSyntax.NullSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds everything with members in the types of a descriptor. */
final class ShapeReader {
  private static final Set<String> WITHOUT_OWN_MEMBERS =
      Set.of(
          "Boolean",
          "String",
          "Any",
          "Object",
          "Date",
          "Number",
          "Literal",
          "Buffer",
          "Reference",
          "Tuple",
          "IndexedAccess",
          "Keyof",
          "Intersection",
          "Pick",
          "Omit",
          "Partial",
          "Overwrite",
          "NonNullable");

  private final MembersReader members;
  private final Map<String, Remembered> live = new LinkedHashMap<>();
  private final Map<String, Map<String, JsonValue>> enumValues = new LinkedHashMap<>();

  ShapeReader(MembersReader members) {
    this.members = members;
  }

  Map<String, Remembered> live() {
    return live;
  }

  Map<String, Map<String, JsonValue>> enumValues() {
    return enumValues;
  }

  void read(ShapePath path, DescriptorNode type) throws DamageException {
    DescriptorNode kind = type.at("type");
    switch (kind.text()) {
      case "Interface" -> object(path, type);
      case "Enum" -> enumeration(path, type);
      case "Array" -> read(path.element(), type.at("elementType"));
      case "Union" -> union(path, type);
      default -> refuseUnknown(kind);
    }
  }

  private static void refuseUnknown(DescriptorNode kind) throws DamageException {
    if (!WITHOUT_OWN_MEMBERS.contains(kind.text())) {
      throw new DamageException(kind.value().location(), "there is no type `" + kind.text() + "`");
    }
  }

  private void object(ShapePath path, DescriptorNode type) throws DamageException {
    DescriptorNode fields = type.find("properties");
    DescriptorNode retired = type.find(DescriptorKeys.RETIRED);
    Remembered remembered =
        members.read(fields, retired, field -> field.at("name").text(), MembersReader.FORGOTTEN);
    live.put(path.text(), remembered);
    for (DescriptorNode field : fields == null ? List.<DescriptorNode>of() : fields.elements()) {
      read(path.field(field.at("name").text()), field.at("type"));
    }
    DescriptorNode index = type.find("indexSignature");
    if (index != null) {
      read(path.value(), index.at("type"));
    }
  }

  private void enumeration(ShapePath path, DescriptorNode type) throws DamageException {
    DescriptorNode list = type.at("members");
    DescriptorNode retired = type.find(DescriptorKeys.RETIRED);
    live.put(
        path.text(), members.read(list, retired, ShapeReader::memberName, MembersReader.FORGOTTEN));
    Map<String, JsonValue> values = new LinkedHashMap<>();
    for (DescriptorNode member : list.elements()) {
      values.put(memberName(member), DescriptorContent.json(member.at("value").value()));
    }
    enumValues.put(path.text(), values);
  }

  // tsrpc-cli writes values without names.
  private static String memberName(DescriptorNode member) throws DamageException {
    DescriptorNode name = member.find("name");
    return name != null
        ? name.text()
        : nameOfValue(DescriptorContent.json(member.at("value").value()));
  }

  /** Returns what stands for the name of an enum's member of which only the value is known. */
  static String nameOfValue(JsonValue value) {
    return "=" + JsonText.line(value);
  }

  // Of T | null only T matters; what is in other unions has no meaning yet.
  private void union(ShapePath path, DescriptorNode type) throws DamageException {
    List<DescriptorNode> others = new ArrayList<>();
    for (DescriptorNode member : type.at("members").elements()) {
      DescriptorNode memberType = member.at("type");
      if (!isNull(memberType)) {
        others.add(memberType);
      }
    }
    if (others.size() == 1) {
      read(path, others.get(0));
    }
  }

  private static boolean isNull(DescriptorNode type) throws DamageException {
    DescriptorNode literal = type.find("literal");
    return type.at("type").text().equals("Literal")
        && (literal == null || literal.value() instanceof NullSyntax);
  }
}
