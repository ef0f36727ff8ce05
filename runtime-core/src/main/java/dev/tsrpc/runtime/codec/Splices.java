package dev.tsrpc.runtime.codec;

import dev.tsrpc.runtime.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Large byte strings that go into the result without passing through the writer's buffer. */
final class Splices {
  private final List<Splice> splices = new ArrayList<>(1);
  private long size;

  void add(int position, Bytes bytes) {
    splices.add(new Splice(position, bytes));
    size += bytes.size();
  }

  long size() {
    return size;
  }

  /** Returns {@code buffer} up to {@code length} with the splices in their places. */
  byte[] join(byte[] buffer, int length, int total) {
    byte[] result = new byte[total];
    int from = 0;
    int to = 0;
    for (Splice splice : splices) {
      int run = splice.position() - from;
      System.arraycopy(buffer, from, result, to, run);
      splice.bytes().copyTo(result, to + run);
      from += run;
      to += run + splice.bytes().size();
    }
    System.arraycopy(buffer, from, result, to, length - from);
    return result;
  }

  private record Splice(int position, Bytes bytes) {}
}
