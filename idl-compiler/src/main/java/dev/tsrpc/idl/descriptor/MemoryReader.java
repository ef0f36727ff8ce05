package dev.tsrpc.idl.descriptor;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DESCRIPTOR_DUPLICATE_ID;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DESCRIPTOR_MALFORMED;

import dev.tsrpc.idl.descriptor.DescriptorNode.DamageException;
import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.syntax.ValueSyntax;
import dev.tsrpc.idl.syntax.ValueSyntax.EntrySyntax;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a memory of a descriptor's values. */
final class MemoryReader {
  private static final String FORGOTTEN_SERVICE = ServiceKey.API + MembersReader.FORGOTTEN;

  private final Diagnostics diagnostics;

  MemoryReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Optional<Memory> read(ValueSyntax content) {
    try {
      return Optional.ofNullable(memory(content));
    } catch (DamageException e) {
      diagnostics
          .report(DESCRIPTOR_MALFORMED, e.location(), String.valueOf(e.getMessage()))
          .help(DescriptorReader.WAY_OUT);
      return Optional.empty();
    }
  }

  private @Nullable Memory memory(ValueSyntax content) throws DamageException {
    DescriptorNode root = new DescriptorNode(content);
    boolean isOurs = root.find(DescriptorKeys.FORMAT) != null;
    DescriptorNode version = root.find(DescriptorKeys.VERSION);
    int number = version == null ? 0 : version.number();
    DescriptorNode retired = root.find(DescriptorKeys.RETIRED);
    MembersReader members = new MembersReader(isOurs);
    Remembered services = services(root.at("services"), retired, members);
    ShapeReader shapes = new ShapeReader(members);
    for (EntrySyntax entry : root.at("types").entries()) {
      shapes.read(new ShapePath(entry.name().text()), new DescriptorNode(entry.value()));
    }
    for (MembersReader.Duplicate duplicate : members.duplicates()) {
      diagnostics
          .report(DESCRIPTOR_DUPLICATE_ID, duplicate.location(), duplicate.id())
          .related(duplicate.first(), "here first")
          .help("after a merge, take one side as it is, then run `tsrpcc proto`");
    }
    if (!members.duplicates().isEmpty()) {
      return null;
    }
    return new Memory(
        DescriptorContent.of(content, number),
        services,
        shapes.live(),
        retiredShapes(retired, members),
        shapes.enumValues());
  }

  private static Remembered services(
      DescriptorNode list, @Nullable DescriptorNode retired, MembersReader members)
      throws DamageException {
    DescriptorNode lost = retired == null ? null : retired.find("services");
    return members.read(list, lost, MemoryReader::serviceKey, FORGOTTEN_SERVICE);
  }

  private static String serviceKey(DescriptorNode service) throws DamageException {
    DescriptorNode type = service.at("type");
    String kind = type.text();
    if (!kind.equals(ServiceKey.API) && !kind.equals(ServiceKey.MSG)) {
      throw new DamageException(type.value().location(), "`api` or `msg` is expected here");
    }
    return kind + service.at("name").text();
  }

  private static Map<String, Remembered> retiredShapes(
      @Nullable DescriptorNode retired, MembersReader members) throws DamageException {
    Map<String, Remembered> shapes = new LinkedHashMap<>();
    DescriptorNode types = retired == null ? null : retired.find("types");
    if (types == null) {
      return shapes;
    }
    for (EntrySyntax entry : types.entries()) {
      Remembered remembered =
          members.read(
              null,
              new DescriptorNode(entry.value()),
              node -> node.at("name").text(),
              MembersReader.FORGOTTEN);
      shapes.put(entry.name().text(), remembered);
    }
    return shapes;
  }
}
