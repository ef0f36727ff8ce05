package dev.tsrpc.runtime.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where in a JSON text a value is. */
final class JsonPath {
  /** Names and indexes, the innermost first. */
  private final List<Object> steps = new ArrayList<>();

  private JsonPath() {}

  /**
   * Returns the path that a context of Jackson's is at.
   *
   * @param root the context that the whole value is in; what is around it is no part of the path
   * @param ahead how many elements the innermost array, if it is one, is behind
   */
  static JsonPath of(TokenStreamContext context, @Nullable TokenStreamContext root, int ahead) {
    JsonPath path = new JsonPath();
    int unseen = ahead;
    for (TokenStreamContext each = context; each != null && each != root; each = each.getParent()) {
      path.add(each, unseen);
      unseen = 0;
    }
    return path;
  }

  private void add(TokenStreamContext context, int ahead) {
    if (context.inObject() && context.currentName() != null) {
      steps.add(context.currentName());
    } else if (context.inArray() && (context.hasCurrentIndex() || ahead > 0)) {
      int index = context.hasCurrentIndex() ? context.getCurrentIndex() + ahead : 0;
      steps.add(index);
    }
  }

  /** Returns the exception that refuses what is here. */
  CodecException refused(String reason, int offset) {
    StringBuilder property = new StringBuilder();
    StringBuilder path = new StringBuilder("$");
    for (int i = steps.size() - 1; i >= 0; i--) {
      Object step = steps.get(i);
      String name = Texts.quote(step.toString());
      property.append(property.length() == 0 ? "" : ".").append(name);
      path.append(step instanceof String text ? Texts.step(text) : "[" + step + "]");
    }
    String message = ValidationTexts.at(property.toString(), reason);
    return new CodecException(message, reason, path.toString(), offset);
  }
}
