package org.dateline.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Publication times in the shapes that inputs give them: ISO 8601 with or without time and offset,
 * RFC 1123, written dates ("Nov. 19, 2024 4:05 pm EST"), digits alone ("20241119T160500Z"), seconds
 * or milliseconds since 1970. Without a zone UTC is meant. Dates of digits whose order of day and
 * month is anyone's guess ("11/12/2024") are not read.
 */
public final class PublishedAt {
  private static final int MAX_LENGTH = 80;

  /** News in print begins in 1605; a later year than this one is a slip of the pen. */
  private static final int MIN_YEAR = 1605;

  private static final int MAX_YEAR = 2199;

  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("z", ZoneOffset.UTC),
          Map.entry("ut", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("cst", ZoneOffset.ofHours(-6)),
          Map.entry("cdt", ZoneOffset.ofHours(-5)),
          Map.entry("mst", ZoneOffset.ofHours(-7)),
          Map.entry("mdt", ZoneOffset.ofHours(-6)),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("eet", ZoneOffset.ofHours(2)),
          Map.entry("eest", ZoneOffset.ofHours(3)),
          Map.entry("msk", ZoneOffset.ofHours(3)));

  private static final Pattern REGION = Pattern.compile("\\[([A-Za-z_]+(?:/[A-Za-z_+0-9-]+)*)]$");
  private static final Pattern OFFSET =
      Pattern.compile("(?<=[0-9apm ])(?:gmt|utc)?([+-])(\\d{2}):?(\\d{2})?$");
  private static final Pattern ZONE_NAME = Pattern.compile("(?<=[0-9 m])([a-z]{1,4})$");
  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* ?");

  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[uuuu-M-d][uuuu/M/d][uuuu.M.d]")
          .appendPattern("[d MMMM uuuu][d MMM uuuu][d-MMM-uuuu][MMMM d uuuu][MMM d uuuu]")
          .optionalStart()
          .appendLiteral(' ')
          .appendPattern("[h:mm:ss a][h:mm a][h a]")
          .optionalStart()
          .appendPattern("H:mm")
          .optionalStart()
          .appendPattern(":ss")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .optionalEnd()
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);

  private PublishedAt() {}

  /** The instant meant, to the microsecond, or null where the value cannot be read. */
  public static @Nullable Instant parse(String value) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return null;
    }
    try {
      Instant instant = digitsOnly(text) ? ofDigits(text) : ofWritten(text);
      return instant == null ? null : plausible(instant);
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private static @Nullable Instant plausible(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return year < MIN_YEAR || year > MAX_YEAR ? null : instant.truncatedTo(ChronoUnit.MICROS);
  }

  private static boolean digitsOnly(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable Instant ofDigits(String d) {
    return switch (d.length()) {
      case 8 -> day(d).atStartOfDay().toInstant(ZoneOffset.UTC);
      case 10 -> Instant.ofEpochSecond(Long.parseLong(d));
      case 13 -> Instant.ofEpochMilli(Long.parseLong(d));
      case 14 -> day(d).atTime(two(d, 8), two(d, 10), two(d, 12)).toInstant(ZoneOffset.UTC);
      default -> null;
    };
  }

  private static LocalDate day(String d) {
    return LocalDate.of(Integer.parseInt(d.substring(0, 4)), two(d, 4), two(d, 6));
  }

  private static int two(String digits, int at) {
    return Integer.parseInt(digits.substring(at, at + 2));
  }

  private static @Nullable Instant ofWritten(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    ZoneId zone = ZoneOffset.UTC;
    Matcher region = REGION.matcher(text);
    boolean named = region.find();
    if (named) {
      zone = ZoneId.of(region.group(1));
      rest = rest.substring(0, region.start()).strip();
    }
    boolean timed = rest.indexOf(':') > 0 || rest.matches("\\d{8}t\\d{6}.*");
    Matcher offset = OFFSET.matcher(rest);
    if (timed && offset.find()) {
      zone = offsetOf(offset);
      rest = rest.substring(0, offset.start()).strip();
    } else {
      Matcher name = ZONE_NAME.matcher(rest);
      if (name.find() && ZONES.containsKey(name.group(1))) {
        zone = named ? zone : ZONES.getOrDefault(name.group(1), ZoneOffset.UTC);
        rest = rest.substring(0, name.start()).strip();
      }
    }
    LocalDateTime local = localTime(rest);
    return local == null ? null : local.atZone(zone).toInstant();
  }

  private static ZoneOffset offsetOf(Matcher m) {
    int hours = Integer.parseInt(m.group(2));
    int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    int sign = m.group(1).equals("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private static @Nullable LocalDateTime localTime(String rest) {
    if (rest.matches("\\d{8}t\\d{6}")) {
      return day(rest).atTime(two(rest, 9), two(rest, 11), two(rest, 13));
    }
    String plain =
        WEEKDAY
            .matcher(rest)
            .replaceFirst("")
            .replaceAll("(\\d)(?:st|nd|rd|th)\\b", "$1")
            .replaceAll("(?<=[a-z])\\.|,|\\bat\\b", " ")
            .replaceAll("\\b([ap]) ?m\\b", " $1m")
            .replace("sept ", "sep ")
            .replaceAll("(?<=\\d)t(?=\\d)", " ")
            .replaceAll("\\s+", " ")
            .strip();
    // "p.m." has become "p m".
    plain = plain.replaceAll("([ap]) m$", "$1m");
    try {
      TemporalAccessor parsed = WRITTEN.parseBest(plain, LocalDateTime::from, LocalDate::from);
      return parsed instanceof LocalDateTime time ? time : ((LocalDate) parsed).atStartOfDay();
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
