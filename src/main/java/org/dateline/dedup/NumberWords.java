package org.dateline.dedup;

import org.jspecify.annotations.Nullable;

/** Numbers written out, by the hash of the word, with the same number in digits. */
final class NumberWords {
  private static final String[] SPELLED = {
    "zero 0",
    "one 1",
    "two 2",
    "three 3",
    "four 4",
    "five 5",
    "six 6",
    "seven 7",
    "eight 8",
    "nine 9",
    "ten 10",
    "eleven 11",
    "twelve 12",
    "thirteen 13",
    "fourteen 14",
    "fifteen 15",
    "sixteen 16",
    "seventeen 17",
    "eighteen 18",
    "nineteen 19",
    "twenty 20",
    "thirty 30",
    "forty 40",
    "fifty 50",
    "sixty 60",
    "seventy 70",
    "eighty 80",
    "ninety 90",
    "hundred 100",
    "thousand 1000",
    "million 1000000",
    "billion 1000000000",
    "trillion 1000000000000",
    "dozen 12",
    "half 0.5",
    "first 1st",
    "second 2nd",
    "third 3rd",
    "fourth 4th",
    "fifth 5th",
    "sixth 6th",
    "seventh 7th",
    "eighth 8th",
    "ninth 9th",
    "tenth 10th",
    "eleventh 11th",
    "twelfth 12th",
    "thirteenth 13th",
    "fourteenth 14th",
    "fifteenth 15th",
    "twentieth 20th"
  };
  private static final String[] VAGUE = {
    "dozens", "scores", "hundreds", "thousands", "millions", "billions"
  };

  private static final String[] DIGITS = new String[SPELLED.length];
  private static final long[] VALUES = new long[SPELLED.length];
  private static final WordSet WORDS;
  private static final WordSet NO_VALUE = new WordSet(VAGUE);

  static {
    String[] words = new String[SPELLED.length];
    for (int i = 0; i < SPELLED.length; i++) {
      String[] spelled = SPELLED[i].split(" ");
      words[i] = spelled[0];
      DIGITS[i] = spelled[1];
      VALUES[i] = WordScanner.hashOf(spelled[1]);
    }
    WORDS = new WordSet(words);
  }

  private NumberWords() {}

  /** Whether a word is a number, in digits or written out. */
  static boolean isNumber(Words words, int word) {
    return words.is(word, Words.FIGURE)
        || WORDS.has(words.hash(word))
        || NO_VALUE.has(words.hash(word));
  }

  /** The hash of the number that a word stands for, in digits where it is known. */
  static long value(Words words, int word) {
    int spelled = WORDS.index(words.hash(word));
    return spelled < 0 ? words.hash(word) : VALUES[spelled];
  }

  /** The digits of a number written out, such as "3rd", by the word's hash; null for another. */
  static @Nullable String digits(long word) {
    int spelled = WORDS.index(word);
    return spelled < 0 ? null : DIGITS[spelled];
  }
}
