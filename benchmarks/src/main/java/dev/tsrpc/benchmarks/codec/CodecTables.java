package dev.tsrpc.benchmarks.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/** The results of a run in Markdown. */
final class CodecTables {
  private final Measurements measurements;
  private final Sizes sizes;
  private final Bar bar;

  CodecTables(Measurements measurements, Sizes sizes) {
    this.measurements = measurements;
    this.sizes = sizes;
    this.bar = new Bar(measurements, sizes);
  }

  /** Returns all tables, each under its heading. */
  String all() {
    return String.join(
        "\n",
        section("Time of one operation, ns", times()),
        section("The peer's time divided by ours", ratios()),
        section("Size, bytes", sizes()),
        section("Allocation of one operation, bytes", allocations()),
        section("The bar", bar()));
  }

  private static String section(String title, String table) {
    return "### " + title + "\n\n" + table;
  }

  private String times() {
    return perCell(
        measurements.contenders(),
        (contender, cell) -> number(measurements.measurement(contender, cell).nanos()));
  }

  private String ratios() {
    List<Contender> peers =
        measurements.contenders().stream().filter(peer -> peer != Contender.TSRPC).toList();
    return perCell(
        peers, (peer, cell) -> String.format(Locale.ROOT, "%.2f", measurements.ratio(peer, cell)));
  }

  private String allocations() {
    return perCell(
        measurements.contenders(),
        (contender, cell) ->
            String.format(
                Locale.ROOT, "%.0f", measurements.measurement(contender, cell).allocated()));
  }

  private String sizes() {
    List<String> lines = new ArrayList<>();
    lines.addAll(head(List.of(Payload.values()), Payload::word));
    for (String writer : sizes.writers()) {
      List<String> row = new ArrayList<>(List.of(writer));
      for (Payload payload : Payload.values()) {
        OptionalInt size = sizes.size(writer, payload);
        row.add(size.isPresent() ? Integer.toString(size.getAsInt()) : "–");
      }
      lines.add(line(row));
    }
    return String.join("\n", lines) + "\n";
  }

  private String bar() {
    List<String> lines = new ArrayList<>(List.of("| cell | bar | Apache Fory |", "|---|---|---|"));
    for (Cell cell : Cell.all()) {
      List<String> shortfalls = bar.shortfalls(cell);
      String verdict =
          shortfalls.isEmpty() ? "reached" : "not reached: " + String.join("; ", shortfalls);
      lines.add(line(List.of(cell.word(), verdict, bar.stretch(cell))));
    }
    return String.join("\n", lines) + "\n";
  }

  private interface Entry {
    String text(Contender contender, Cell cell);
  }

  private static String perCell(List<Contender> contenders, Entry entry) {
    List<String> lines = new ArrayList<>(head(Cell.all(), Cell::word));
    for (Contender contender : contenders) {
      List<String> row = new ArrayList<>(List.of(contender.word()));
      Cell.all().forEach(cell -> row.add(entry.text(contender, cell)));
      lines.add(line(row));
    }
    return String.join("\n", lines) + "\n";
  }

  private static <T> List<String> head(List<T> columns, Function<T, String> title) {
    List<String> titles = new ArrayList<>(List.of(""));
    columns.forEach(column -> titles.add(title.apply(column)));
    return List.of(line(titles), "|---" + "|--:".repeat(columns.size()) + "|");
  }

  private static String line(List<String> entries) {
    return "| " + String.join(" | ", entries) + " |";
  }

  private static String number(double nanos) {
    return String.format(Locale.ROOT, nanos < 100 ? "%.1f" : "%.0f", nanos);
  }
}
