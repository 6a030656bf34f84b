package org.dateline.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an actor belongs to a sector: a term of office, or a movement's time in power.
 *
 * @param sector the PLOVER sector; null in the office of a body that is no state's
 * @param secondary a second PLOVER sector, or null
 * @param role the office as a role of {@code roles.tsv}, "prime minister"; may be empty
 * @param country the country of the office where it is not the actor's own, or null
 * @param from the first day, or null where it is open
 * @param to the last day, or null where it lasts
 */
public record ActorTerm(
    @Nullable String sector,
    @Nullable String secondary,
    String role,
    @Nullable String country,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /**
   * Reads {@code SECTOR:role:FROM..TO}; a date is {@code 2000-05-07}, {@code 2000-05}, {@code 2000}
   * or empty. SECTOR is a sector of the actor's own country; country and sector, {@code PRTGOV} or
   * {@code GOV@EUR}; or a non-state code, {@code UNO}; a second sector may follow, {@code GOV+MIL}.
   *
   * @throws IllegalArgumentException naming what is wrong with the term
   */
  public static ActorTerm parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("a term is SECTOR:role:FROM..TO, not '" + text + "'");
    }
    String sector = parts[0].strip();
    int plus = sector.indexOf('+');
    String secondary = plus < 0 ? null : ActorCodes.sector(sector.substring(plus + 1));
    String code = plus < 0 ? sector : sector.substring(0, plus);
    String country = null;
    int at = code.indexOf('@');
    if (at >= 0) {
      country = ActorCodes.country(code.substring(at + 1));
      code = code.substring(0, at);
    } else if (code.length() == 6) {
      country = ActorCodes.country(code.substring(0, 3));
      code = code.substring(3);
    } else if (ActorCodes.nonState(code)) {
      country = code;
      code = "";
    }
    String primary = code.isEmpty() ? null : ActorCodes.sector(code);
    String span = parts[2].strip();
    int dots = span.indexOf("..");
    if (dots < 0) {
      throw new IllegalArgumentException("a term's dates are FROM..TO, not '" + span + "'");
    }
    LocalDate from = date(span.substring(0, dots), false);
    LocalDate to = date(span.substring(dots + 2), true);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a term that ends before it begins: '" + text + "'");
    }
    return new ActorTerm(primary, secondary, parts[1].strip(), country, from, to);
  }

  /** Whether the day lies in the term. */
  public boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether the term was over on the day. */
  public boolean over(LocalDate day) {
    return to != null && day.isAfter(to);
  }

  private static @Nullable LocalDate date(String text, boolean last) {
    String s = text.strip();
    try {
      if (s.isEmpty()) {
        return null;
      }
      if (s.length() == 4) {
        Year year = Year.parse(s);
        return last ? year.atDay(year.length()) : year.atDay(1);
      }
      if (s.length() == 7) {
        LocalDate first = LocalDate.parse(s + "-01");
        return last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
      }
      return LocalDate.parse(s);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date or year: '" + s + "'", e);
    }
  }
}
