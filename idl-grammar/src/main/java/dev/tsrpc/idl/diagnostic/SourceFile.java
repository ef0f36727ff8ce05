package dev.tsrpc.idl.diagnostic;

import java.util.Arrays;

/**
 * The text of one file, with its lines.
 *
 * <p>Offsets are UTF-16 units into {@link #text()}. Lines end with LF, CRLF, CR, U+2028 or U+2029.
 * Two files are equal only if they are the same object.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final boolean isDamaged;

  /**
   * Creates a file.
   *
   * @param path as shown to users, with forward slashes, relative to the source root
   * @param text the whole text, without a byte order mark
   */
  public SourceFile(String path, String text) {
    this(path, text, false);
  }

  SourceFile(String path, String text, boolean isDamaged) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.isDamaged = isDamaged;
  }

  /**
   * Reads a file from its bytes. A byte order mark is left out. Bytes that are not UTF-8 are
   * reported once and replaced; of what is no text at all, nothing is left.
   *
   * @param path as shown to users, with forward slashes, relative to the source root
   */
  public static SourceFile decode(String path, byte[] bytes, Diagnostics diagnostics) {
    return Utf8.decode(path, bytes, diagnostics);
  }

  /** Whether something in it was not UTF-8, which has been reported. */
  public boolean isDamaged() {
    return isDamaged;
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** Returns the number of the line that holds {@code offset}, from 1. */
  public int line(int offset) {
    int index = Arrays.binarySearch(lineStarts, offset);
    return index >= 0 ? index + 1 : -index - 1;
  }

  /** Whether a line ends between two offsets. */
  public boolean hasLineBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLineEnd(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the column of {@code offset} in its line, in code points, from 1. */
  public int column(int offset) {
    return text.codePointCount(lineStarts[line(offset) - 1], offset) + 1;
  }

  /** Returns the text of a line without its end; lines count from 1. */
  public String lineText(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Returns the offset at which a line begins; lines count from 1. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  @Override
  public String toString() {
    return path;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (!isLineEnd(c) || crlf) {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
