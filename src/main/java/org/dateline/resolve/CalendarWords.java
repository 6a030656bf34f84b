package org.dateline.resolve;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Days and months, whose capital makes no name. */
final class CalendarWords {
  private static final Set<String> WORDS = words();

  private CalendarWords() {}

  static boolean has(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      words.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    for (Month month : Month.values()) {
      words.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return Set.copyOf(words);
  }
}
