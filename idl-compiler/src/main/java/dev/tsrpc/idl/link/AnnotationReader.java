package dev.tsrpc.idl.link;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DUPLICATE_ANNOTATION;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.MISPLACED_ANNOTATION;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NOT_SUPPORTED_YET;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.UNKNOWN_ANNOTATION;

import dev.tsrpc.idl.diagnostic.Diagnostics.Report;
import dev.tsrpc.idl.diagnostic.Suggestion;
import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonArray;
import dev.tsrpc.idl.schema.Notes;
import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Service.Side;
import dev.tsrpc.idl.syntax.AnnotationSyntax;
import dev.tsrpc.idl.syntax.DocsSyntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads annotations: which there are, whether they may stand there, and what they say. */
final class AnnotationReader {
  private final LinkRun run;
  private final AnnotationArguments arguments;

  AnnotationReader(LinkRun run, Scope scope) {
    this.run = run;
    this.arguments = new AnnotationArguments(run, scope);
  }

  /**
   * What the annotations of one thing say.
   *
   * @param id the number of {@code @id}, or {@link Service#UNASSIGNED}
   */
  record Annotated(Notes notes, int id, @Nullable JsonValue conf, @Nullable Side from) {}

  Annotated read(
      List<AnnotationSyntax> annotations, @Nullable DocsSyntax docs, AnnotationTarget target) {
    Map<String, AnnotationSyntax> byName = accepted(annotations, target);
    AnnotationSyntax id = byName.get("id");
    AnnotationSyntax conf = byName.get("conf");
    AnnotationSyntax from = byName.get("from");
    Integer number = id == null ? null : arguments.id(id);
    return new Annotated(
        notes(byName, docs),
        Objects.requireNonNullElse(number, Service.UNASSIGNED),
        conf == null ? null : arguments.value(conf),
        from == null ? null : arguments.side(from));
  }

  /** Returns the package of a file's {@code @java.package}, or null if it has none. */
  @Nullable String javaPackage(List<AnnotationSyntax> annotations) {
    AnnotationSyntax found = accepted(annotations, AnnotationTarget.FILE).get("java.package");
    return found == null ? null : arguments.javaPackage(found);
  }

  private Notes notes(Map<String, AnnotationSyntax> byName, @Nullable DocsSyntax docs) {
    AnnotationSyntax deprecated = byName.get("deprecated");
    AnnotationSyntax javaName = byName.get("java.name");
    AnnotationSyntax was = byName.get("was");
    return new Notes(
        docs == null ? "" : docs.text(),
        deprecated == null ? null : arguments.optionalText(deprecated),
        javaName == null ? null : arguments.javaName(javaName),
        was == null ? null : arguments.text(was),
        byName.containsKey("sensitive") && arguments.none(byName.get("sensitive")),
        extensions(byName));
  }

  private Map<String, JsonValue> extensions(Map<String, AnnotationSyntax> byName) {
    Map<String, JsonValue> extensions = new LinkedHashMap<>();
    byName.forEach(
        (name, annotation) -> {
          if (AnnotationRules.isExtension(name)) {
            extensions.put(
                AnnotationRules.extensionName(name), new JsonArray(arguments.values(annotation)));
          }
        });
    return extensions;
  }

  private Map<String, AnnotationSyntax> accepted(
      List<AnnotationSyntax> annotations, AnnotationTarget target) {
    Map<String, AnnotationSyntax> accepted = new LinkedHashMap<>();
    for (AnnotationSyntax annotation : annotations) {
      if (!isAccepted(annotation, target)) {
        continue;
      }
      AnnotationSyntax first = accepted.putIfAbsent(annotation.name().text(), annotation);
      if (first != null) {
        run.report(DUPLICATE_ANNOTATION, annotation.name().location(), annotation.name().text())
            .related(first.name().location(), "the first one");
      }
    }
    return accepted;
  }

  private boolean isAccepted(AnnotationSyntax annotation, AnnotationTarget target) {
    String name = annotation.name().text();
    Set<AnnotationTarget> targets = AnnotationRules.targets(name);
    if (targets == null) {
      Report report = run.report(UNKNOWN_ANNOTATION, annotation.name().location(), name);
      Suggestion.of(name, AnnotationRules.names())
          .ifPresent(near -> report.help("did you mean `@" + near + "`?"));
      return false;
    }
    if (!targets.contains(target)) {
      run.report(MISPLACED_ANNOTATION, annotation.name().location(), name, target.text())
          .help("it may stand before " + places(targets));
      return false;
    }
    if (AnnotationRules.isLater(name)) {
      run.report(NOT_SUPPORTED_YET, annotation.name().location(), "`@" + name + "`");
      return false;
    }
    return true;
  }

  private static String places(Set<AnnotationTarget> targets) {
    return targets.stream().map(AnnotationTarget::text).collect(Collectors.joining(", "));
  }
}
