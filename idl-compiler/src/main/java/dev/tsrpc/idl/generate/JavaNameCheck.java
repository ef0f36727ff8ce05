package dev.tsrpc.idl.generate;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.JAVA_NAME_RESERVED;

import dev.tsrpc.idl.diagnostic.Diagnostics;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports what cannot be told apart in Java: two names that become one, and names that generated
 * code needs itself. Nothing is renamed for it, since a new declaration must not rename another.
 */
final class JavaNameCheck {
  private final Schema schema;
  private final JavaNames names;
  private final Diagnostics diagnostics;
  private final Map<String, NameClashes> packages = new HashMap<>();
  private final Set<String> packageNames;

  JavaNameCheck(Schema schema, JavaNames names, Diagnostics diagnostics) {
    this.schema = schema;
    this.names = names;
    this.diagnostics = diagnostics;
    this.packageNames = packageNames();
  }

  void check(List<JavaObject> objects) {
    for (JavaObject object : objects) {
      type(object.type(), object);
      object.family().forEach(this::members);
      nested(object, Set.of(object.type().simpleName(), "Builder"));
    }
    for (EnumType type : schema.enums()) {
      if (!schema.imported().containsKey(type.name())) {
        enumeration(type);
      }
    }
    for (Declaration plain : new ServiceTypes(schema, names).plain()) {
      JavaClass codec = names.type(plain).codec();
      inPackage(codec).claim(codec.simpleName(), plain.name().name(), plain.location());
    }
    handles();
  }

  private void type(JavaClass type, JavaObject object) {
    claim(type, lastPart(object), object.location());
  }

  private static String lastPart(JavaObject object) {
    return object.typeId().substring(object.typeId().lastIndexOf('/') + 1);
  }

  private void claim(JavaClass type, String written, Location location) {
    NameClashes clashes = inPackage(type);
    clashes.claim(type.simpleName(), written, location);
    clashes.claim(type.codec().simpleName(), written, location);
    if (packageNames.contains(type.toString())) {
      diagnostics
          .report(JAVA_NAME_RESERVED, location, written, type.simpleName())
          .label("a directory gives the package `" + type + "`")
          .help("choose another name for Java with `@java.name(\"…\")`");
    }
  }

  private NameClashes inPackage(JavaClass type) {
    return packages.computeIfAbsent(
        type.packageName(), name -> NameClashes.ofClasses(diagnostics, reserved(name)));
  }

  /** A class hides a package of its name, so it cannot be called as one that sources begin with. */
  private Set<String> reserved(String packageName) {
    Set<String> reserved = new HashSet<>(Set.of("dev", "java", "org"));
    reserved.add(packageName.split("\\.", -1)[0]);
    JavaClass proto = names.proto();
    if (proto.packageName().equals(packageName)) {
      reserved.add(proto.simpleName());
    }
    return reserved;
  }

  private Set<String> packageNames() {
    Set<String> all = new HashSet<>();
    for (Declaration declaration : schema.declarations().values()) {
      String name = names.type(declaration).packageName();
      while (!name.isEmpty() && all.add(name)) {
        name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      }
    }
    return all;
  }

  private void members(JavaObject object) {
    NameClashes clashes = NameClashes.ofMembers(diagnostics, "builder", "toBuilder");
    for (Component component : object.components()) {
      String written = component.isEntries() ? "[key]" : component.fieldName();
      clashes.claim(component.name().text(), written, component.location());
    }
  }

  private void nested(JavaObject owner, Set<String> reserved) {
    NameClashes clashes = NameClashes.ofClasses(diagnostics, reserved);
    for (JavaObject inner : owner.nested()) {
      String name = inner.type().simpleName();
      clashes.claim(name, lastPart(inner), inner.location());
      Set<String> deeper = new HashSet<>(reserved);
      deeper.add(name);
      nested(inner, deeper);
    }
  }

  private void enumeration(EnumType type) {
    claim(names.type(type), type.name().name(), type.location());
    NameClashes clashes = NameClashes.ofMembers(diagnostics, "UNRECOGNIZED");
    for (EnumType.EnumMember member : type.members()) {
      clashes.claim(JavaNames.constant(member).text(), member.name(), member.location());
    }
  }

  private void handles() {
    NameClashes apis = NameClashes.ofMembers(diagnostics);
    NameClashes msgs = NameClashes.ofMembers(diagnostics);
    for (Service service : schema.services()) {
      NameClashes clashes = service instanceof Service.ApiService ? apis : msgs;
      clashes.claim(names.handle(service).text(), service.name(), service.location());
    }
  }
}
