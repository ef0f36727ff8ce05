package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.syntax.TsrpcParser.AnnotationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The annotations, and the docs before and between them, that stand before what comes next. */
final class Prefix {
  private final Places places;
  private final List<AnnotationSyntax> annotations = new ArrayList<>();
  private final List<DocsSyntax> docs = new ArrayList<>();

  Prefix(Places places) {
    this.places = places;
  }

  void add(AnnotationContext context) {
    addDocs(context.getStart());
    if (context.exception == null) {
      annotations.add(new ValueBuilder(places).annotation(context));
    }
  }

  List<AnnotationSyntax> annotations() {
    return annotations;
  }

  /** Removes and returns those annotations that are wanted. */
  List<AnnotationSyntax> take(Predicate<AnnotationSyntax> wanted) {
    List<AnnotationSyntax> taken = annotations.stream().filter(wanted).toList();
    annotations.removeAll(taken);
    return taken;
  }

  /** Returns the docs of what begins with a token and has this prefix. */
  @Nullable DocsSyntax docs(Token next) {
    addDocs(next);
    if (docs.size() < 2) {
      return docs.isEmpty() ? null : docs.get(0);
    }
    String text = String.join("\n\n", docs.stream().map(DocsSyntax::text).toList());
    Location place = docs.get(0).location().to(docs.get(docs.size() - 1).location());
    return new DocsSyntax(text, place);
  }

  private void addDocs(Token next) {
    DocsSyntax before = places.docsBefore(next);
    if (before != null) {
      docs.add(before);
    }
  }

  void clear() {
    annotations.clear();
    docs.clear();
  }
}
