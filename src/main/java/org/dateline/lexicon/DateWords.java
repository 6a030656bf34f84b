package org.dateline.lexicon;

import com.google.common.collect.Lists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and set phrases of dates; from {@code dates.tsv}, which explains each kind. Immutable. */
public final class DateWords {

  /** What a word or a phrase of dates is. */
  public enum Kind {
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    WEEKDAY_SHORT,
    UNIT,
    PART,
    SEASON,
    DAYWORD,
    DAYPART,
    ORDINAL,
    HOLIDAY,
    NAMED,
    REF,
    NOT,
    PERIOD,
    FUTURE,
    FUTURE_PRESENT;

    private boolean isPhrase() {
      return this == HOLIDAY || this == NAMED || this == REF || this == NOT;
    }

    private boolean isSet() {
      return this == PERIOD || this == FUTURE || this == FUTURE_PRESENT;
    }
  }

  /** Units of time, in the order of their values in the file. */
  public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    WEEKEND,
    NIGHT,
    HALF
  }

  /** A word with its number. */
  public record DateWord(Kind kind, int value) {}

  /**
   * A set phrase.
   *
   * @param words in lower case, at least one
   * @param value as the file has it
   */
  public record DatePhrase(Kind kind, List<String> words, String value) {}

  private final Map<String, DateWord> words = new HashMap<>();
  private final Map<String, List<DatePhrase>> phrases = new HashMap<>();
  private final Map<Kind, Set<String>> sets = new HashMap<>();

  private DateWords() {}

  /** The words that ship with the project. */
  public static DateWords shipped() {
    return LexiconFaults.none(faults -> load(LexiconFolders.none(), faults));
  }

  /** The shipped words after those of users' folders. */
  public static DateWords load(LexiconFolders own, LexiconFaults faults) {
    DateWords result = new DateWords();
    for (LexiconFile file : Lists.reverse(own.withShipped(LexiconKind.DATES, faults))) {
      file.forEach(faults, result::add);
    }
    for (List<DatePhrase> list : result.phrases.values()) {
      list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }
    return result;
  }

  private void add(LexiconFile.Row row) {
    Kind kind = row.oneOf(Kind.class, "kind");
    String value = row.get("value");
    try {
      if (kind == Kind.HOLIDAY) {
        MonthDay.parse("--" + value);
      } else if (kind == Kind.NAMED) {
        LocalDate.parse(value);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "value '" + value + "' is no " + (kind == Kind.NAMED ? "YYYY-MM-DD" : "MM-DD"), e);
    }
    int units = Unit.values().length;
    if (kind == Kind.UNIT && (row.number("value") < 0 || row.number("value") >= units)) {
      throw new IllegalArgumentException("value '" + value + "' is not from 0 to " + (units - 1));
    }
    for (String item : row.list("words")) {
      if (kind.isPhrase()) {
        List<String> parts = List.of(item.split(" ", -1));
        phrases
            .computeIfAbsent(parts.get(0), k -> new ArrayList<>())
            .add(0, new DatePhrase(kind, parts, value));
      } else if (kind.isSet()) {
        sets.computeIfAbsent(kind, k -> new HashSet<>()).add(item);
      } else {
        words.put(item, new DateWord(kind, value.isEmpty() ? 0 : (int) row.number("value")));
      }
    }
  }

  /** The date word that a lower-case form is; null for others. */
  public @Nullable DateWord word(String form) {
    return words.get(form);
  }

  /** The number of a word of one kind; -1 where the form is none. */
  public int value(Kind kind, String form) {
    DateWord word = words.get(form);
    return word != null && word.kind() == kind ? word.value() : -1;
  }

  /** The unit that a form names, singular or plural; null for others. */
  public @Nullable Unit unit(String form) {
    int value = value(Kind.UNIT, form);
    return value < 0 ? null : Unit.values()[value];
  }

  /** The set phrases that begin with a form, the longest first. */
  public List<DatePhrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  /** Whether a form or lemma is in one of the sets PERIOD, FUTURE, FUTURE_PRESENT. */
  public boolean has(Kind kind, String form) {
    return sets.getOrDefault(kind, Set.of()).contains(form);
  }
}
