package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds documentation among comments, and takes the marks off. */
final class DocComments {
  private DocComments() {}

  /**
   * Returns the docs in front of a token: the last block, or the last lines without a gap.
   *
   * @param before where the token before it ends; a comment that goes on with its line is its own
   */
  static Optional<DocsSyntax> before(
      SyntaxToken token, int before, List<SyntaxToken> comments, SourceFile source) {
    List<SyntaxToken> found = new ArrayList<>();
    for (SyntaxToken comment : comments) {
      if (!isDoc(comment) || isTrailing(comment, before, token, source)) {
        continue;
      }
      if (isBlock(comment) || !continues(found, comment, source)) {
        found.clear();
      }
      found.add(comment);
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String text =
        found.stream().map(comment -> text(comment.getText())).collect(Collectors.joining("\n"));
    int start = found.get(0).start();
    return Optional.of(
        new DocsSyntax(
            text.strip(), new Location(source, start, found.get(found.size() - 1).end())));
  }

  private static boolean isTrailing(
      SyntaxToken comment, int before, SyntaxToken token, SourceFile source) {
    return before > 0
        && source.line(comment.start()) == source.line(before)
        && source.line(comment.end()) < source.line(token.start());
  }

  private static boolean continues(
      List<SyntaxToken> found, SyntaxToken comment, SourceFile source) {
    if (found.isEmpty()) {
      return false;
    }
    SyntaxToken last = found.get(found.size() - 1);
    return !isBlock(last) && source.line(comment.start()) == source.line(last.start()) + 1;
  }

  private static boolean isBlock(SyntaxToken comment) {
    return comment.getType() == TsrpcLexer.BLOCK_COMMENT;
  }

  private static boolean isDoc(SyntaxToken comment) {
    String text = comment.getText();
    return isBlock(comment)
        ? text.startsWith("/**") && !text.startsWith("/***") && text.length() > "/**/".length()
        : text.startsWith("///") && !text.startsWith("////");
  }

  private static String text(String comment) {
    if (comment.startsWith("///")) {
      return comment.substring(comment.startsWith("/// ") ? 4 : 3).stripTrailing();
    }
    String inner = comment.substring("/**".length(), comment.length() - "*/".length());
    return inner
        .lines()
        .flatMap(line -> line.lines())
        .map(DocComments::withoutStar)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String withoutStar(String line) {
    String text = line.strip();
    if (!text.startsWith("*")) {
      return text;
    }
    return text.substring(text.startsWith("* ") ? 2 : 1).stripTrailing();
  }
}
