package dev.tsrpc.tsrpcc;

import dev.tsrpc.idl.diagnostic.Diagnostic;
import dev.tsrpc.idl.diagnostic.Location;
import dev.tsrpc.idl.diagnostic.SourceFile;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A diagnostic as one line of JSON. */
final class DiagnosticJson {
  private static final JsonFactory JSON = new JsonFactory();

  private DiagnosticJson() {}

  /** Returns an object; files are given as the user can open them, lines and columns from 1. */
  static String text(Diagnostic diagnostic, Path source) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("code", diagnostic.code().id());
      json.writeStringProperty("message", diagnostic.message());
      writePlace(json, diagnostic.location(), source);
      json.writeStringProperty("label", diagnostic.label());
      json.writeArrayPropertyStart("related");
      for (Diagnostic.Related related : diagnostic.related()) {
        json.writeStartObject();
        json.writeStringProperty("message", related.message());
        writePlace(json, related.location(), source);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("help");
      diagnostic.help().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void writePlace(JsonGenerator json, Location place, Path source) {
    SourceFile file = place.file();
    json.writeStringProperty("file", source + "/" + file.path());
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeNumberProperty("endLine", file.line(place.end()));
    json.writeNumberProperty("endColumn", file.column(place.end()));
  }
}
