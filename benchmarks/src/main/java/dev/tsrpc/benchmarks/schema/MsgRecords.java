package dev.tsrpc.benchmarks.schema;

import dev.tsrpc.runtime.FrozenList;
import java.util.List;

/** A payload. */
public record MsgRecords(List<Row> rows) {
  public MsgRecords {
    rows = FrozenList.copyOf(rows);
  }
}
