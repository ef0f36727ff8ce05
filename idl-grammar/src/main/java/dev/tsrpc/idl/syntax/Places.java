package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.DANGLING_ANNOTATION;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import dev.tsrpc.idl.syntax.TsrpcParser.MemberNameContext;
import dev.tsrpc.idl.syntax.TsrpcParser.NameContext;
import dev.tsrpc.idl.syntax.TsrpcParser.QualifiedNameContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Names and spans of the parse tree of one file. */
record Places(
    SourceFile source, Map<Integer, DocsSyntax> docs, SyntaxErrors errors, Literals literals) {
  Places(SourceFile source, Map<Integer, DocsSyntax> docs, SyntaxErrors errors) {
    this(source, docs, errors, new Literals(errors));
  }

  Location location(ParserRuleContext context) {
    return location(context.getStart(), context.getStop());
  }

  /** Returns the span of two tokens; {@code stop} may come before or be missing. */
  Location location(Token start, @Nullable Token stop) {
    int from = SyntaxToken.of(start).start();
    int to = stop == null ? from : SyntaxToken.of(stop).end();
    return new Location(source, Math.min(from, to), Math.max(from, to));
  }

  Location location(TerminalNode node) {
    return errors.location(token(node));
  }

  static SyntaxToken token(TerminalNode node) {
    return SyntaxToken.of(node.getSymbol());
  }

  /** Returns the docs directly before what begins with a token. */
  @Nullable DocsSyntax docsBefore(Token token) {
    return docs.get(SyntaxToken.of(token).start());
  }

  NameSyntax name(NameContext context) {
    return new NameSyntax(context.getText(), location(context));
  }

  NameSyntax name(MemberNameContext context) {
    return new NameSyntax(memberText(context), location(context));
  }

  private String memberText(MemberNameContext context) {
    if (context.STRING() != null) {
      return literals.string(token(context.STRING()));
    }
    if (context.NUMBER() != null) {
      return literals.numberAsName(token(context.NUMBER()));
    }
    return context.getText();
  }

  List<NameSyntax> parts(QualifiedNameContext context) {
    return context.name().stream().map(this::name).toList();
  }

  /** Returns {@code a.b} as one name. */
  NameSyntax joined(QualifiedNameContext context) {
    String text =
        context.name().stream().map(ParserRuleContext::getText).collect(Collectors.joining("."));
    return new NameSyntax(text, location(context));
  }

  NameSyntax string(TerminalNode node) {
    return new NameSyntax(literals.string(token(node)), location(node));
  }

  /** Reports annotations that nothing follows. */
  void reportDangling(Prefix prefix, boolean isFollowed) {
    if (isFollowed) {
      return;
    }
    for (AnnotationSyntax annotation : prefix.annotations()) {
      errors.report(DANGLING_ANNOTATION, annotation.location(), annotation.name().text());
    }
  }
}
