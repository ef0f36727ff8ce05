package dev.tsrpc.runtime.codec;

import static java.time.temporal.ChronoField.YEAR;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.util.Locale;

/** Dates as text, as JavaScript writes them: with milliseconds and Z. */
final class JsonDates {
  /** Longer than any date that an Instant can hold, with nanoseconds and an offset. */
  private static final int LONGEST = 64;

  private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;
  private static final String REST = "-MM-dd'T'HH:mm:ss.SSS'Z'";
  private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu" + REST);
  private static final DateTimeFormatter SIGNED =
      new DateTimeFormatterBuilder()
          .appendValue(YEAR, 6, 10, SignStyle.ALWAYS)
          .appendPattern(REST)
          .toFormatter(Locale.ROOT);

  private JsonDates() {}

  /** Returns the text of a date, cut to milliseconds. */
  static String text(Instant date) {
    OffsetDateTime utc = Instant.ofEpochMilli(date.toEpochMilli()).atOffset(ZoneOffset.UTC);
    int year = utc.getYear();
    boolean isPlain = year >= 0 && year <= LAST_YEAR_OF_FOUR_DIGITS;
    return (isPlain ? PLAIN : SIGNED).format(utc);
  }

  /** Reads a date from such text, with any offset, or from milliseconds since 1970. */
  static Instant read(JsonReader in) {
    if (in.isNumber()) {
      return Instant.ofEpochMilli(in.integer(Long.MIN_VALUE, Long.MAX_VALUE, "Date"));
    }
    String text = in.text("Date");
    if (text.length() > LONGEST) {
      throw in.notOfType("Date");
    }
    try {
      return Instant.ofEpochMilli(OffsetDateTime.parse(text).toInstant().toEpochMilli());
    } catch (DateTimeException | ArithmeticException e) {
      throw in.notOfType("Date");
    }
  }
}
