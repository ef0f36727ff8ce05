package dev.tsrpc.idl.generate;

import dev.tsrpc.idl.generate.JsonView.CaseView;
import dev.tsrpc.idl.generate.JsonView.PropertyReader;
import dev.tsrpc.idl.generate.ValueCode.Encoding;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the view of the JSON of one object's codec. */
final class JsonViews {
  private static final JavaCode IN = new JavaCode("in");
  private static final JavaCode ENTRY = new JavaCode("entry.getValue()");

  private final JavaObject object;
  private final CodecScope scope;
  private final Map<Component, ValueCode> codes;
  private final JavaCode builder;
  private final List<JavaCode> properties = new ArrayList<>();
  private final List<JavaCode> writes = new ArrayList<>();
  private final List<CaseView> cases = new ArrayList<>();
  private final List<JavaCode> others = new ArrayList<>();

  /** Creates a maker of the view, which gets the code for the value of each component. */
  JsonViews(JavaObject object, CodecScope scope, Map<Component, ValueCode> codes) {
    this.object = object;
    this.scope = scope;
    this.codes = codes;
    this.builder = JavaCode.of("%s.Builder", scope.imports().use(object.type()));
  }

  /**
   * Returns the view.
   *
   * @param size the number of properties that a value has
   */
  JsonView view(JavaCode size) {
    line(writes, "out.beginObject(%s);", size);
    for (Component component : object.components()) {
      if (component.isEntries()) {
        entries(component);
      } else {
        field(component);
      }
    }
    line(writes, "out.endObject();");
    return new JsonView(true, properties, writes, reads(), readers());
  }

  private void field(Component component) {
    ValueCode code = Objects.requireNonNull(codes.get(component));
    StringLiteral name = new StringLiteral(component.fieldName());
    JavaCode value = JavaCode.of("value.%s()", component.name());
    JavaCode out = JavaCode.of("out.name(%s)", name);
    if (component.isOptional()) {
      line(writes, "if (%s != null) {", value);
      code.write(Encoding.JSON, out, value).forEach(line -> writes.add(line.indented(2)));
      line(writes, "}");
    } else {
      writes.addAll(ValueCodes.writes(Encoding.JSON, code, component.javaType(), out, value));
    }
    properties.add(JavaCode.of(".%s(%s)", kind(component, code), name));
    cases.add(
        new CaseView(name, JavaCode.of("value.%s(%s);", component.name(), read(component, code))));
  }

  /** Returns how a property is declared: whether it must be there, and what null is. */
  private JavaIdentifier kind(Component component, ValueCode code) {
    boolean isNullable = isNullable(component);
    if (component.hasDefault()) {
      return new JavaIdentifier(isNullable ? "optionalOrNull" : "optional");
    }
    if (component.isOptional() || (isNullable && !code.takesNull())) {
      return new JavaIdentifier("optional");
    }
    return new JavaIdentifier(isNullable ? "requiredOrNull" : "required");
  }

  /** Null is read as absent, but where a default would fill that in. */
  private JavaCode read(Component component, ValueCode code) {
    JavaCode read = code.read(Encoding.JSON, IN);
    return component.hasDefault() && isNullable(component) && !code.takesNull()
        ? JavaCode.of("in.isNull() ? null : %s", read)
        : read;
  }

  private boolean isNullable(Component component) {
    return scope.types().of(component.type(), component.inline()).isNullable();
  }

  /** What an index signature lets in stands in the object itself, behind its fields. */
  private void entries(Component component) {
    ObjectShape.IndexSignature index =
        Objects.requireNonNull(((Type.InlineType) component.type()).shape().index());
    ValueCode code = Objects.requireNonNull(codes.get(component));
    JavaType type = scope.types().of(index.value(), component.inline());
    boolean checks = !object.shape().fields().isEmpty() && !index.hasNumberKeys();
    JavaCode out =
        JavaCode.of("out.entryKey(entry.getKey()%s)", new JavaCode(checks ? ", FIELDS" : ""));
    JavaCode entry = generic(Library.of("Map").nested("Entry"), component);
    line(writes, "for (%s entry : value.%s().entrySet()) {", entry, component.name());
    ValueCodes.writes(Encoding.JSON, code, type, out, ENTRY)
        .forEach(line -> writes.add(line.indented(2)));
    line(writes, "}");
    JavaCode key = new JavaCode(index.hasNumberKeys() ? "in.entryNumberKey()" : "name");
    line(others, "entries.put(%s, %s);", key, ValueCodes.read(Encoding.JSON, code, type));
    properties.add(new JavaCode(index.hasNumberKeys() ? ".numberEntries()" : ".entries()"));
  }

  private List<JavaCode> reads() {
    List<JavaCode> reads = new ArrayList<>();
    line(reads, "%s value = %s.builder();", builder, scope.imports().use(object.type()));
    if (properties.isEmpty()) {
      line(reads, "in.object(PROPERTIES, name -> in.skip());");
      line(reads, "return value.build();");
      return reads;
    }
    if (others.isEmpty()) {
      line(reads, "in.object(PROPERTIES, name -> readProperty(in, name, value));");
      line(reads, "return value.build();");
      return reads;
    }
    line(reads, "%s entries = %s.builder();", entries(), scope.imports().library("FrozenMap"));
    line(reads, "in.object(PROPERTIES, name -> readProperty(in, name, value, entries));");
    line(reads, "return value.entries(entries.build()).build();");
    return reads;
  }

  private List<PropertyReader> readers() {
    if (properties.isEmpty()) {
      return List.of();
    }
    JavaCode value = JavaCode.of("%s value", builder);
    JavaCode parameters =
        others.isEmpty() ? value : JavaCode.of("%s, %s entries", value, entries());
    return List.of(new PropertyReader(parameters, cases, others));
  }

  private JavaCode entries() {
    Component entries =
        object.components().stream().filter(Component::isEntries).findFirst().orElseThrow();
    return generic(Library.of("FrozenMap").nested("Builder"), entries);
  }

  private JavaCode generic(JavaClass raw, Component component) {
    JavaType.Declared like = (JavaType.Declared) component.javaType();
    return scope.imports().use(new JavaType.Declared(raw, like.arguments(), false));
  }

  private static void line(List<JavaCode> lines, String format, Printable... parts) {
    lines.add(JavaCode.of(format, parts));
  }
}
