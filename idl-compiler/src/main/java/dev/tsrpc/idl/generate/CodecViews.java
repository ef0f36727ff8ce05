package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.generate.ValueCode.Encoding;
import dev.tsrpc.idl.schema.DefaultValue;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the view of one object's codec. */
final class CodecViews {
  private static final JavaCode IN = new JavaCode("in");

  /** What a generated method calls its own variables. */
  private static final Set<String> OWN_VARIABLES = Set.of("in", "key", "outer");

  private final JavaObject object;
  private final CodecScope scope;
  private final JavaLiterals literals;
  private final Map<Component, ValueCode> codes = new HashMap<>();
  private final List<JavaCode> writes = new ArrayList<>();
  private final List<JavaCode> reads = new ArrayList<>();
  private final List<CodecView.StepView> steps = new ArrayList<>();
  private final List<JavaCode> entryStep = new ArrayList<>();

  CodecViews(JavaObject object, CodecScope scope, JavaLiterals literals) {
    this.object = object;
    this.scope = scope;
    this.literals = literals;
  }

  /**
   * Returns the view.
   *
   * @param nested the codecs nested in it, rendered
   */
  CodecView view(List<JavaCode> nested, boolean usesDeprecated) {
    line(writes, "out.beginMap(%s);", size());
    line(reads, "long outer = in.beginMap();");
    if (object.isWide()) {
      JavaCode type = scope.imports().use(object.type());
      line(reads, "%s.Builder builder = %s.builder();", type, type);
    }
    byId().forEach(this::field);
    object.components().stream().filter(Component::isEntries).forEach(this::entries);
    line(writes, "out.endMap();");
    line(reads, "in.endMap(outer);");
    if (object.isWide()) {
      line(reads, "return builder.build();");
    } else {
      line(reads, "return new %s(%s);", scope.imports().use(object.type()), arguments());
    }
    return new CodecView(
        object.type().codec().identifier(),
        scope.imports().use(object.type()),
        new StringLiteral(object.typeId()),
        reserved(),
        writes,
        reads,
        optional().isEmpty() ? List.of() : List.of(new CodecView.SizeView(fixedSize(), optional())),
        new JsonViews(object, scope, codes).view(size()),
        steps,
        entryStep,
        scope.loops(),
        nested,
        object.type().isTopLevel(),
        usesDeprecated);
  }

  private List<Component> byId() {
    return object.components().stream()
        .filter(component -> !component.isEntries())
        .sorted(Comparator.comparingInt(Component::id))
        .toList();
  }

  /** Returns the number of entries, which a method counts where it is not known. */
  private JavaCode size() {
    return optional().isEmpty() ? fixedSize() : new JavaCode("size(value)");
  }

  private JavaCode fixedSize() {
    int fixed = object.shape().fields().size() - optional().size();
    String sum = fixed == 0 ? "" : fixed + " + ";
    return object.shape().index() == null
        ? new JavaCode(Integer.toString(fixed))
        : new JavaCode(sum + "value." + JavaNames.ENTRIES + "().size()");
  }

  private List<JavaCode> optional() {
    return object.components().stream()
        .filter(Component::isOptional)
        .map(component -> JavaCode.of("%s", component.name()))
        .toList();
  }

  private void field(Component component) {
    ValueCode code = code(component.type(), component);
    codes.put(component, code);
    JavaCode id = new JavaCode(Integer.toString(component.id()));
    write(component, code, id);
    read(component, code, id);
    JavaCode step =
        PathSteps.step(scope, component.fieldName(), component.type(), component.inline());
    steps.add(new CodecView.StepView(component.id(), step));
  }

  private ValueCode code(Type type, Component component) {
    return type.accept(new ValueCodes(scope, component.inline(), loopName(component)));
  }

  private static String loopName(Component component) {
    String name = component.name().text();
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  private void write(Component component, ValueCode code, JavaCode id) {
    JavaCode out = JavaCode.of("out.key(%s)", id);
    JavaCode value = JavaCode.of("value.%s()", component.name());
    if (!component.isOptional()) {
      writes.addAll(ValueCodes.writes(Encoding.CBOR, code, component.javaType(), out, value));
      return;
    }
    line(writes, "if (%s != null) {", value);
    code.write(Encoding.CBOR, out, value).forEach(statement -> writes.add(statement.indented(2)));
    line(writes, "}");
  }

  private void read(Component component, ValueCode code, JavaCode id) {
    if (object.isWide()) {
      line(reads, "builder.%s(%s);", component.name(), reading(component, code, id));
      return;
    }
    JavaCode type = scope.imports().use(component.javaType().nonNull());
    JavaCode variable = local(component);
    line(reads, "%s %s = %s;", type, variable, reading(component, code, id));
  }

  private JavaCode reading(Component component, ValueCode code, JavaCode id) {
    JavaCode value = code.read(Encoding.CBOR, IN);
    boolean isNullOnWire = isNullable(component.type()) && !code.takesNull();
    JavaCode fallback = fallback(component);
    if (component.hasDefault() && isNullOnWire && !fallback.text().equals("null")) {
      // Without the box, Java takes the primitive type for both, and null out of a box.
      JavaCode boxed = literals.boxed(component.javaType(), fallback);
      return JavaCode.of("in.hasKey(%s) ? (in.isNull() ? null : %s) : %s", id, value, boxed);
    }
    if (isNullOnWire) {
      return JavaCode.of("in.hasKey(%s) && !in.isNull() ? %s : null", id, value);
    }
    if (component.isOptional() || component.hasDefault()) {
      return JavaCode.of("in.hasKey(%s) ? %s : %s", id, value, fallback);
    }
    return code.read(Encoding.CBOR, JavaCode.of("in.key(%s)", id));
  }

  private boolean isNullable(Type type) {
    return scope.types().of(type, object.type()).isNullable();
  }

  private JavaCode fallback(Component component) {
    DefaultValue value = component.defaultValue();
    return value == null ? new JavaCode("null") : literals.defaultOf(component.javaType(), value);
  }

  /** What an index signature lets in stands in the object itself, behind its fields. */
  private void entries(Component component) {
    Type.InlineType map = (Type.InlineType) component.type();
    var index = Objects.requireNonNull(map.shape().index());
    ValueCode code = code(index.value(), component);
    codes.put(component, code);
    boolean checks = !object.shape().fields().isEmpty() && !index.hasNumberKeys();
    JavaCode names = new JavaCode(checks ? ", FIELDS" : "");
    writeEntries(component, index, code, names);
    readEntries(component, index, code, names);
    entryStep.add(PathSteps.step(scope, "", index.value(), component.inline()));
  }

  private void writeEntries(
      Component component, ObjectShape.IndexSignature index, ValueCode code, JavaCode names) {
    JavaType value = scope.types().of(index.value(), component.inline());
    JavaCode entry = generic(Library.of("Map").nested("Entry"), component);
    line(writes, "for (%s entry : value.%s().entrySet()) {", entry, component.name());
    JavaCode out = JavaCode.of("out.entryKey(entry.getKey()%s)", names);
    ValueCodes.writes(Encoding.CBOR, code, value, out, new JavaCode("entry.getValue()"))
        .forEach(statement -> writes.add(statement.indented(2)));
    line(writes, "}");
  }

  private void readEntries(
      Component component, ObjectShape.IndexSignature index, ValueCode code, JavaCode names) {
    JavaType value = scope.types().of(index.value(), component.inline());
    JavaCode builder = generic(Library.of("FrozenMap").nested("Builder"), component);
    JavaCode variable = local(component);
    line(reads, "%s %s = %s.builder();", builder, variable, scope.imports().library("FrozenMap"));
    line(reads, "while (in.hasEntry()) {");
    if (index.hasNumberKeys()) {
      line(reads, "  long key = in.entryNumberKey(%s);", variable);
    } else {
      JavaCode string = scope.imports().library("String");
      line(reads, "  %s key = in.entryKey(%s%s);", string, variable, names);
    }
    line(reads, "  %s.put(key, %s);", variable, ValueCodes.read(Encoding.CBOR, code, value));
    line(reads, "}");
    if (object.isWide()) {
      line(reads, "builder.%s(%s.build());", component.name(), variable);
    }
  }

  private JavaCode generic(JavaClass raw, Component component) {
    JavaType.Declared like = (JavaType.Declared) component.javaType();
    return scope.imports().use(new JavaType.Declared(raw, like.arguments(), false));
  }

  private JavaCode arguments() {
    List<JavaCode> arguments = new ArrayList<>();
    for (Component component : object.components()) {
      JavaCode variable = local(component);
      arguments.add(component.isEntries() ? JavaCode.of("%s.build()", variable) : variable);
    }
    return JavaCode.list(arguments);
  }

  /** Returns the variable for a component, which is not one that the method has already. */
  private JavaCode local(Component component) {
    Set<String> others = new HashSet<>();
    object.components().forEach(other -> others.add(other.name().text()));
    String name = component.name().text();
    if (!OWN_VARIABLES.contains(name)) {
      return new JavaCode(name);
    }
    while (others.contains(name)) {
      name += "_";
    }
    return new JavaCode(name);
  }

  private List<StringLiteral> reserved() {
    var index = object.shape().index();
    return index == null || index.hasNumberKeys()
        ? List.of()
        : object.shape().fields().stream().map(field -> new StringLiteral(field.name())).toList();
  }

  private static void line(List<JavaCode> lines, String format, Printable... parts) {
    lines.add(JavaCode.of(format, parts));
  }
}
