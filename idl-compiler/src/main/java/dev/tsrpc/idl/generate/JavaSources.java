package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renders the sources of one schema. */
final class JavaSources {
  /** What names mean inside a codec. */
  private static final Set<String> CODEC_NAMES =
      Set.of(
          "element",
          "entries",
          "entry",
          "FIELDS",
          "id",
          "in",
          "INSTANCE",
          "key",
          "list",
          "map",
          "MEMBERS",
          "name",
          "out",
          "PROPERTIES",
          "size",
          "value");

  private final Schema schema;
  private final JavaNames names;
  private final Deprecations deprecations;
  private final Templates templates = new Templates();
  private final Map<String, Set<String>> packages = new HashMap<>();
  private final List<GeneratedFile> files = new ArrayList<>();

  JavaSources(Schema schema, JavaNames names) {
    this.schema = schema;
    this.names = names;
    this.deprecations = new Deprecations(schema, names);
  }

  List<GeneratedFile> render(List<JavaObject> objects, String descriptor) {
    List<EnumType> enums =
        schema.enums().stream()
            .filter(type -> !schema.imported().containsKey(type.name()))
            .toList();
    for (Declaration declaration : schema.declarations().values()) {
      enter(names.type(declaration));
    }
    objects.forEach(object -> enter(object.type()));
    enter(names.proto());
    objects.forEach(this::record);
    objects.forEach(this::codec);
    enums.forEach(this::enumeration);
    enums.forEach(this::enumCodec);
    plainCodecs();
    proto(descriptor);
    return List.copyOf(files);
  }

  private void enter(JavaClass type) {
    Set<String> members = packages.computeIfAbsent(type.packageName(), key -> new HashSet<>());
    members.add(type.simpleName());
    members.add(type.codec().simpleName());
  }

  private void record(JavaObject object) {
    Set<String> hidden = new HashSet<>(object.variables());
    hidden.addAll(object.nestedNames());
    hidden.add("Builder");
    Imports imports = imports(object.type(), hidden);
    RecordViews views = new RecordViews(imports, literals(imports), deprecations);
    add(object.type(), imports, record(object, views, imports));
  }

  private JavaCode record(JavaObject object, RecordViews views, Imports imports) {
    List<JavaCode> nested = new ArrayList<>();
    for (JavaObject inner : object.nested()) {
      nested.add(record(inner, views, imports).indented(2));
    }
    RecordView view = views.record(object, nested);
    String template = object.isWide() ? "wide" : "record";
    return templates.render(template, Map.of("type", view, "imports", imports));
  }

  private void enumeration(EnumType type) {
    JavaClass name = names.type(type);
    Imports imports = imports(name, Set.of("value"));
    EnumView view = new EnumViews(imports, literals(imports)).view(type, name);
    add(name, imports, templates.render("enum", Map.of("type", view, "imports", imports)));
  }

  private void codec(JavaObject object) {
    Set<String> hidden = new HashSet<>(CODEC_NAMES);
    hidden.addAll(object.variables());
    object.nestedNames().forEach(name -> hidden.add(name + "Codec"));
    Imports imports = imports(object.type().codec(), hidden);
    add(object.type().codec(), imports, codec(object, imports));
  }

  private JavaCode codec(JavaObject object, Imports imports) {
    List<JavaCode> nested = new ArrayList<>();
    for (JavaObject inner : object.nested()) {
      nested.add(codec(inner, imports).indented(2));
    }
    CodecScope scope = new CodecScope(schema, names, imports);
    CodecView view =
        new CodecViews(object, scope, literals(imports))
            .view(nested, deprecations.isUsedByCodecOf(object));
    return templates.render("codec", Map.of("codec", view, "imports", imports));
  }

  private void enumCodec(EnumType type) {
    JavaClass name = names.type(type);
    Imports imports = imports(name.codec(), CODEC_NAMES);
    Map<String, Object> values =
        Map.of(
            "type", new EnumViews(imports, literals(imports)).view(type, name),
            "enum", imports.use(name),
            "codec", name.codec().identifier(),
            "imports", imports);
    add(name.codec(), imports, templates.render("enum-codec", values));
  }

  /** A request that is a list, for one, has a codec of its own. */
  private void plainCodecs() {
    ServiceTypes types = new ServiceTypes(schema, names);
    for (Declaration declaration : types.plain()) {
      JavaClass name = types.codec(declaration);
      Imports imports = imports(name, CODEC_NAMES);
      CodecScope scope = new CodecScope(schema, names, imports);
      CodecView view = types.codecView(declaration, scope);
      add(name, imports, templates.render("codec", Map.of("codec", view, "imports", imports)));
    }
  }

  private void proto(String descriptor) {
    JavaClass name = names.proto();
    Imports imports = imports(name, Set.of("Apis", "Msgs", "Descriptor"));
    ProtoViews views = new ProtoViews(schema, names, imports, literals(imports));
    Map<String, Object> values = Map.of("proto", views.view(descriptor), "imports", imports);
    add(name, imports, templates.render("proto", values));
  }

  private Imports imports(JavaClass file, Set<String> hidden) {
    return new Imports(file, packages.getOrDefault(file.packageName(), Set.of()), hidden);
  }

  private JavaLiterals literals(Imports imports) {
    return new JavaLiterals(schema, names, imports);
  }

  private void add(JavaClass type, Imports imports, JavaCode body) {
    String packageName = type.packageName();
    SourceView source =
        new SourceView(
            packageName.isEmpty() ? List.of() : List.of(new PackageName(packageName)),
            imports.imported(),
            body);
    String text = templates.render("source", Map.of("source", source)).text();
    files.add(new GeneratedFile(type.path(), LongLines.broken(text.stripTrailing()) + "\n"));
  }
}
