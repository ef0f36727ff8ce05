package dev.tsrpc.idl.diagnostic;

/**
 * A span of a file.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset behind the last one; equal to {@code start} for a place between two tokens
 */
public record Location(SourceFile file, int start, int end) implements Comparable<Location> {
  public Location {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException("span " + start + ".." + end + " outside " + file);
    }
  }

  /** Returns the line of the first unit, from 1. */
  public int line() {
    return file.line(start);
  }

  /** Returns the column of the first unit in code points, from 1. */
  public int column() {
    return file.column(start);
  }

  /** Returns the text of the span. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** Returns the span from the start of this one to the end of {@code other}, in one file. */
  public Location to(Location other) {
    return new Location(file, start, Math.max(end, other.end));
  }

  /** Orders by path, then by place. */
  @Override
  public int compareTo(Location other) {
    int byPath = file.path().compareTo(other.file.path());
    if (byPath != 0) {
      return byPath;
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  /** Returns {@code path:line:column}. */
  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
