package dev.tsrpc.idl.syntax;

import static dev.tsrpc.idl.diagnostic.DiagnosticCode.BAD_ESCAPE;
import static dev.tsrpc.idl.diagnostic.DiagnosticCode.NUMBER_TOO_LARGE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of string and number tokens. */
final class Literals {
  /** Enough for each double and for integers of 3,000 bits; more would take its time. */
  private static final int DIGITS = 1000;

  private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);

  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:u\\{([0-9a-fA-F]{1,6})}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r\n|(.))",
          Pattern.DOTALL);

  private final SyntaxErrors errors;

  Literals(SyntaxErrors errors) {
    this.errors = errors;
  }

  /** Returns the text of a string or a template without its quotes, escapes resolved. */
  String string(SyntaxToken token) {
    String text = token.getText();
    int end = text.length() > 1 && text.charAt(text.length() - 1) == text.charAt(0) ? 1 : 0;
    String inner = text.substring(1, Math.max(1, text.length() - end));
    if (inner.indexOf('\\') < 0) {
      return inner;
    }
    StringBuilder result = new StringBuilder();
    Matcher escape = ESCAPE.matcher(inner);
    int at = 0;
    while (escape.find(at == 0 ? 0 : at)) {
      result.append(inner, at, escape.start());
      result.append(resolved(escape, token));
      at = escape.end();
    }
    return result.append(inner, at, inner.length()).toString();
  }

  private String resolved(Matcher escape, SyntaxToken token) {
    for (int group = 1; group <= 3; group++) {
      if (escape.group(group) != null) {
        int code = Integer.parseInt(escape.group(group), 16);
        return code > Character.MAX_CODE_POINT ? bad(escape, token) : Character.toString(code);
      }
    }
    String letter = escape.group(4);
    if (letter == null) {
      return "";
    }
    return switch (letter) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      case "b" -> "\b";
      case "f" -> "\f";
      case "v" -> "\u000B";
      case "0" -> "\0";
      case "\n", "\r", "\u2028", "\u2029" -> "";
      case "u", "x" -> bad(escape, token);
      default -> letter;
    };
  }

  private String bad(Matcher escape, SyntaxToken token) {
    int start = token.start() + 1 + escape.start();
    errors
        .report(BAD_ESCAPE, errors.location(start, start + escape.group().length()), escape.group())
        .help("write `\\\\` for a backslash");
    return "";
  }

  /** Returns the value of a number token; one that no double can hold is reported. */
  BigDecimal number(SyntaxToken token) {
    if (token.isReported) {
      return BigDecimal.ZERO;
    }
    String text = token.getText().replace("_", "");
    if (text.length() > DIGITS || exponent(text) > DIGITS) {
      return tooLarge(token);
    }
    BigDecimal value;
    try {
      value = radix(text) == 10 ? new BigDecimal(text) : new BigDecimal(integer(text));
    } catch (NumberFormatException malformed) {
      return BigDecimal.ZERO;
    }
    return value.compareTo(LARGEST) > 0 ? tooLarge(token) : value;
  }

  /** Returns how far the exponent moves the point, at most {@code DIGITS + 1}. */
  private static int exponent(String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf('e');
    if (at < 0 || radix(text) != 10) {
      return 0;
    }
    String digits = text.substring(at + 1).replaceAll("^[+-]?0*", "");
    return digits.length() > 4 ? DIGITS + 1 : Integer.parseInt("0" + digits);
  }

  private BigDecimal tooLarge(SyntaxToken token) {
    String text = token.getText();
    String shown = text.length() > 20 ? text.substring(0, 20) + "…" : text;
    errors.report(NUMBER_TOO_LARGE, token, shown);
    return BigDecimal.ZERO;
  }

  /** Returns the value of a token such as {@code 10n}. */
  BigInteger bigInteger(SyntaxToken token) {
    String text = token.getText().replace("_", "");
    if (text.length() > DIGITS) {
      return tooLarge(token).toBigInteger();
    }
    return integer(text.substring(0, text.length() - 1));
  }

  /** Returns the name that a number is as a key: {@code 1.0} and {@code 0x1} are {@code 1}. */
  String numberAsName(SyntaxToken token) {
    BigDecimal value = number(token).stripTrailingZeros();
    if (value.precision() - value.scale() <= 21 && value.scale() <= 20) {
      return value.toPlainString();
    }
    return value.toString();
  }

  private static BigInteger integer(String text) {
    int radix = radix(text);
    return new BigInteger(radix == 10 ? text : text.substring(2), radix);
  }

  private static int radix(String text) {
    String start = text.substring(0, Math.min(2, text.length())).toLowerCase(Locale.ROOT);
    return switch (start) {
      case "0x" -> 16;
      case "0o" -> 8;
      case "0b" -> 2;
      default -> 10;
    };
  }
}
