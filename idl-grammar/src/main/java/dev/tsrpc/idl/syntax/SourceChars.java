package dev.tsrpc.idl.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** A text as code points whose index counts UTF-16 units, as {@code Location} does. */
final class SourceChars implements CharStream {
  private final String name;
  private final String text;
  private int index;

  SourceChars(String name, String text) {
    this.name = name;
    this.text = text;
  }

  @Override
  public void consume() {
    if (index >= text.length()) {
      throw new IllegalStateException("cannot consume EOF");
    }
    index += Character.charCount(text.codePointAt(index));
  }

  @Override
  public int LA(int distance) {
    int at = index;
    for (int i = 1; i < distance && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    for (int i = distance; i < 0 && at >= 0; i++) {
      at -= at == 0 ? 1 : Character.charCount(text.codePointBefore(at));
    }
    return at < 0 || at >= text.length() ? EOF : text.codePointAt(at);
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int to) {
    index = Math.min(to, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return name;
  }

  @Override
  public String getText(Interval interval) {
    int from = Math.min(interval.a, text.length());
    return text.substring(from, Math.max(from, Math.min(interval.b + 1, text.length())));
  }
}
