package dev.tsrpc.idl.syntax;

import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;

/** Syntax records as text: one line for each, its parts indented below it, names with places. */
final class SyntaxDump {
  private final StringBuilder text = new StringBuilder();

  private SyntaxDump() {}

  static String of(FileSyntax file) throws ReflectiveOperationException {
    SyntaxDump dump = new SyntaxDump();
    dump.record("", file, 0);
    return dump.text.toString();
  }

  private void record(String label, Record value, int depth) throws ReflectiveOperationException {
    text.append("  ".repeat(depth)).append(label).append(kind(value));
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      Object child = part.getAccessor().invoke(value);
      if (child instanceof NameSyntax name) {
        text.append(' ').append(quoted(name.text())).append('@').append(place(name.location()));
      } else if (child instanceof DocsSyntax docs) {
        text.append(" docs=").append(quoted(docs.text()));
      } else if (child instanceof Location location) {
        text.append(" [").append(span(location)).append(']');
      } else if (child != null && isPlain(child)) {
        text.append(' ').append(part.getName()).append('=').append(plain(child));
      }
    }
    text.append('\n');
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      child(part.getName() + ": ", part.getAccessor().invoke(value), depth + 1);
    }
  }

  private void child(String label, Object child, int depth) throws ReflectiveOperationException {
    if (child instanceof List<?> list) {
      for (Object element : list) {
        child(label, element, depth);
      }
    } else if (child instanceof Record part && !isInline(part)) {
      record(label, part, depth);
    } else if (child instanceof NameSyntax name && label.startsWith("parts")) {
      text.append("  ".repeat(depth)).append(quoted(name.text())).append('\n');
    }
  }

  private static boolean isInline(Record part) {
    return part instanceof NameSyntax || part instanceof DocsSyntax || part instanceof Location;
  }

  private static boolean isPlain(Object child) {
    return !(child instanceof Record || child instanceof List<?> || child instanceof SourceFile);
  }

  private static String plain(Object child) {
    return child instanceof String string ? quoted(string) : child.toString();
  }

  private static String kind(Record value) {
    return value.getClass().getSimpleName().replace("Syntax", "");
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n') {
        quoted.append("\\n");
      } else if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static String place(Location location) {
    return location.line() + ":" + location.column();
  }

  private static String span(Location location) {
    return place(location)
        + "-"
        + place(new Location(location.file(), location.end(), location.end()));
  }
}
