package org.dateline.dedup;

import java.util.HashMap;
import java.util.Map;

/** Numbers written out, by the hash of the word, with the hash of the same number in digits. */
final class NumberWords {
  private static final String[] SPELLED = {
    "zero",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "dozen",
    "half"
  };
  // "one" is left out: it is a pronoun as often as a number.
  private static final String[] DIGITS = {
    "0",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "20",
    "30",
    "40",
    "50",
    "60",
    "70",
    "80",
    "90",
    "100",
    "1000",
    "1000000",
    "1000000000",
    "1000000000000",
    "12",
    "0.5"
  };
  private static final Map<Long, Long> VALUES = new HashMap<>();

  static {
    for (int i = 0; i < SPELLED.length; i++) {
      VALUES.put(WordScanner.hashOf(SPELLED[i]), WordScanner.hashOf(DIGITS[i]));
    }
  }

  private NumberWords() {}

  /** Whether a word is a number, in digits or written out. */
  static boolean isNumber(Words words, int word) {
    return words.is(word, Words.FIGURE) || VALUES.containsKey(words.hash(word));
  }

  /** The hash of the number that a word stands for, in digits where it is known. */
  static long value(Words words, int word) {
    Long value = VALUES.get(words.hash(word));
    return value == null ? words.hash(word) : value;
  }
}
