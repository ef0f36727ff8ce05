package dev.tsrpc.benchmarks.codec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The payloads as JSON, for contenders that do not run in a JVM. */
public final class SampleFile {
  private SampleFile() {}

  /** Writes an object with one property per payload, in the plain form. */
  public static void write(Path file) throws IOException {
    Map<String, Object> samples = new TreeMap<>();
    for (Payload payload : Payload.values()) {
      samples.put(payload.word(), payload.sample());
    }
    JsonMapper.shared().writeValue(file, samples);
  }
}
