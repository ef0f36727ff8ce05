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
  private final Set<JavaClass> allClasses;

  JavaNameCheck(Schema schema, JavaNames names, Diagnostics diagnostics) {
    this.schema = schema;
    this.names = names;
    this.diagnostics = diagnostics;
    this.packageNames = packageNames();
    this.allClasses = allClasses();
  }

  void check(List<JavaObject> objects) {
    for (JavaObject object : objects) {
      type(object.type(), object);
      Set<String> hiding = hiding(object);
      object.family().forEach(member -> members(member, hiding));
      nested(object, new HashSet<>(List.of(object.type().simpleName(), "Builder")));
    }
    for (EnumType type : schema.enums()) {
      if (!schema.imported().containsKey(type.name())) {
        enumeration(type);
      }
    }
    for (Declaration plain : new ServiceTypes(schema, names).plain()) {
      JavaClass codec = names.type(plain).codec();
      inPackage(codec).claim(codec.simpleName(), plain.name().toString(), plain.location());
    }
    handles();
  }

  private void type(JavaClass type, JavaObject object) {
    if (type.simpleName().equals("Builder")) {
      reserved(type, object.typeId(), object.location()).label("each record has a class called so");
    }
    claim(type, object.typeId(), object.location());
  }

  private static String lastPart(JavaObject object) {
    return object.typeId().substring(object.typeId().lastIndexOf('/') + 1);
  }

  private void claim(JavaClass type, String written, Location location) {
    NameClashes clashes = inPackage(type);
    if (clashes.claim(type.simpleName(), written, location)) {
      clashes.claim(type.codec().simpleName(), written, location);
    }
    if (packageNames.contains(type.toString())) {
      reserved(type, written, location).label("a directory gives the package `" + type + "`");
    }
  }

  private Diagnostics.Report reserved(JavaClass type, String written, Location location) {
    return diagnostics
        .report(JAVA_NAME_RESERVED, location, written, type.simpleName())
        .help(NameClashes.HELP);
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

  /**
   * Returns what no variable in the source of an object can be called. Where a variable or a nested
   * class hides a class, the class is written with its package, whose first part must then be free.
   */
  private Set<String> hiding(JavaObject object) {
    Set<String> hidden = new HashSet<>(object.variables());
    hidden.addAll(object.nestedNames());
    Set<String> roots = new HashSet<>(Set.of("builder", "toBuilder"));
    for (JavaClass type : allClasses) {
      if (hidden.contains(type.simpleName())) {
        roots.add(type.packageName().split("\\.", -1)[0]);
      }
    }
    return roots;
  }

  private Set<JavaClass> allClasses() {
    Set<JavaClass> all = new HashSet<>(Library.all());
    for (Declaration declaration : schema.declarations().values()) {
      all.add(names.type(declaration));
      all.add(names.type(declaration).codec());
    }
    return all;
  }

  private void members(JavaObject object, Set<String> reserved) {
    NameClashes clashes = NameClashes.ofMembers(diagnostics, reserved);
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
    claim(names.type(type), type.name().toString(), type.location());
    NameClashes clashes = NameClashes.ofMembers(diagnostics, Set.of("UNRECOGNIZED"));
    for (EnumType.EnumMember member : type.members()) {
      clashes.claim(JavaNames.constant(member).text(), member.name(), member.location());
    }
  }

  private void handles() {
    NameClashes apis = NameClashes.ofMembers(diagnostics, Set.of());
    NameClashes msgs = NameClashes.ofMembers(diagnostics, Set.of());
    for (Service service : schema.services()) {
      NameClashes clashes = service instanceof Service.ApiService ? apis : msgs;
      clashes.claim(names.handle(service).text(), service.name(), service.location());
    }
  }
}
