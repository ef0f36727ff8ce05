package dev.tsrpc.idl.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;
import org.jspecify.annotations.Nullable;

/** A token, with what the passes before the parser have found out about it. */
final class SyntaxToken extends CommonToken {
  // CommonToken is Serializable; nobody serializes one.
  private static final long serialVersionUID = 1;

  /** Whether a line break stands between this token and the one before it. */
  boolean isFirst;

  /** The bracket that belongs to this one; null for other tokens and unmatched brackets. */
  transient @Nullable SyntaxToken match;

  /** What a refused piece of TypeScript is called, in the plural. */
  @Nullable String refusal;

  /** The name that a refused piece of TypeScript declares. */
  transient @Nullable SyntaxToken declared;

  /** Whether a diagnostic has spoken about this token, so that no other must. */
  boolean isReported;

  private SyntaxToken(
      Pair<TokenSource, CharStream> source, int type, int channel, int start, int stop) {
    super(source, type, channel, start, stop);
  }

  /** Returns a token of another type with this one's source. */
  SyntaxToken derive(int type, int start, int end) {
    return new SyntaxToken(source, type, channel, start, end - 1);
  }

  int start() {
    return getStartIndex();
  }

  /** Returns the offset behind the last unit; {@code start()} for a token without text. */
  int end() {
    return getStopIndex() + 1;
  }

  /** Returns the token in front of the parser as what it always is. */
  static SyntaxToken of(org.antlr.v4.runtime.Token token) {
    return (SyntaxToken) token;
  }

  /** Makes the lexer's tokens ours. */
  static TokenFactory<SyntaxToken> factory() {
    return new TokenFactory<>() {
      @Override
      public SyntaxToken create(
          Pair<TokenSource, CharStream> source,
          int type,
          @Nullable String text,
          int channel,
          int start,
          int stop,
          int line,
          int column) {
        return new SyntaxToken(source, type, channel, start, stop);
      }

      @Override
      public SyntaxToken create(int type, String text) {
        throw new AssertionError("a token without a place: " + text);
      }
    };
  }
}
