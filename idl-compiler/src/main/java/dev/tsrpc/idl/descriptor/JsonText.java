package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.JsonValue;
import dev.tsrpc.idl.schema.JsonValue.JsonArray;
import dev.tsrpc.idl.schema.JsonValue.JsonBoolean;
import dev.tsrpc.idl.schema.JsonValue.JsonNumber;
import dev.tsrpc.idl.schema.JsonValue.JsonObject;
import dev.tsrpc.idl.schema.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes JSON, the same bytes everywhere: what fits on a line stands on one. */
final class JsonText {
  private static final int WIDTH = 100;
  private static final int PLAIN_DIGITS = 21;

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** Returns a document of indented lines. */
  static String document(JsonValue value) {
    JsonText text = new JsonText();
    text.block(value, "");
    return text.out.append('\n').toString();
  }

  /** Returns a value on one line. */
  static String line(JsonValue value) {
    JsonText text = new JsonText();
    text.inline(value);
    return text.out.toString();
  }

  private void block(JsonValue value, String indent) {
    String line = line(value);
    int column = out.length() - (out.lastIndexOf("\n") + 1);
    boolean isWhole = indent.isEmpty() || column + line.length() > WIDTH;
    if (isWhole && value instanceof JsonObject object && !object.entries().isEmpty()) {
      object(object, indent);
    } else if (isWhole && value instanceof JsonArray array && !array.elements().isEmpty()) {
      array(array, indent);
    } else {
      out.append(line);
    }
  }

  private void object(JsonObject object, String indent) {
    String inner = indent + "  ";
    String separator = "{\n";
    for (Map.Entry<String, JsonValue> entry : object.entries().entrySet()) {
      out.append(separator).append(inner);
      quote(entry.getKey());
      out.append(": ");
      block(entry.getValue(), inner);
      separator = ",\n";
    }
    out.append('\n').append(indent).append('}');
  }

  private void array(JsonArray array, String indent) {
    String inner = indent + "  ";
    String separator = "[\n";
    for (JsonValue element : array.elements()) {
      out.append(separator).append(inner);
      block(element, inner);
      separator = ",\n";
    }
    out.append('\n').append(indent).append(']');
  }

  private void inline(JsonValue value) {
    if (value instanceof JsonObject object) {
      inlineObject(object);
    } else if (value instanceof JsonArray array) {
      inlineArray(array);
    } else if (value instanceof JsonString text) {
      quote(text.value());
    } else if (value instanceof JsonNumber number) {
      out.append(number(number.value()));
    } else if (value instanceof JsonBoolean bool) {
      out.append(bool.value());
    } else {
      out.append("null");
    }
  }

  private void inlineObject(JsonObject object) {
    String separator = "{";
    for (Map.Entry<String, JsonValue> entry : object.entries().entrySet()) {
      out.append(separator);
      quote(entry.getKey());
      out.append(": ");
      inline(entry.getValue());
      separator = ", ";
    }
    out.append(object.entries().isEmpty() ? "{}" : "}");
  }

  private void inlineArray(JsonArray array) {
    String separator = "[";
    for (JsonValue element : array.elements()) {
      out.append(separator);
      inline(element);
      separator = ", ";
    }
    out.append(array.elements().isEmpty() ? "[]" : "]");
  }

  private static String number(BigDecimal value) {
    boolean isShort = value.precision() <= PLAIN_DIGITS && Math.abs(value.scale()) <= PLAIN_DIGITS;
    return isShort ? value.toPlainString() : value.stripTrailingZeros().toString();
  }

  // Half a surrogate pair would not survive UTF-8; the line separators would end a line of
  // JavaScript.
  private void quote(String text) {
    out.append('"');
    char[] quoted = JsonStringEncoder.getInstance().quoteAsCharArray(text);
    for (int i = 0; i < quoted.length; i++) {
      char c = quoted[i];
      boolean isPair =
          Character.isHighSurrogate(c)
              && i + 1 < quoted.length
              && Character.isLowSurrogate(quoted[i + 1]);
      if (isPair) {
        out.append(c).append(quoted[++i]);
      } else if (Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
