package org.dateline.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Text → hashes of its content words, so that reports can be compared without their text.
 *
 * <p>A word's hash is 30 bits of FNV-1a over its lower-case stem; the lowest bit of the int tells
 * whether the word stood with a capital inside its sentence (a name, which tells more). Two
 * different words share a hash with a chance of 1e-9, which at most adds one word to an overlap.
 */
final class WordHashes {
  /** A sentence of more content words is a list; what follows adds no knowledge. */
  static final int MAX_WORDS = 48;

  private static final int MIN_STEM = 4;

  /** Not negative, so that hashes sort alike with and without their lowest bit. */
  private static final int WORD_BITS = 0x7ffffffe;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final Set<String> COMMON = list("common-words.txt");

  /** Words that stand before many names. */
  private static final Set<String> TITLES = list("titles.txt");

  private WordHashes() {}

  /** A 64-bit hash of a text as it stands; never 0, which means no text. */
  static long of(CharSequence text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** The hash of one word's stem, its lowest bit 0. */
  static int ofWord(String word) {
    return ofStem(lower(word));
  }

  private static int ofStem(String lower) {
    return (int) of(stem(lower)) & WORD_BITS;
  }

  /** The content words of a text: ascending by hash, each once, at most {@link #MAX_WORDS}. */
  static int[] contentWords(String text) {
    int[] found = new int[MAX_WORDS];
    int count = 0;
    boolean first = true;
    int at = 0;
    int length = text.length();
    while (at < length && count < MAX_WORDS) {
      int start = at;
      while (at < length && isWordChar(text, at)) {
        at++;
      }
      if (at == start) {
        at++;
        continue;
      }
      String word = text.substring(start, at);
      String lower = lower(word);
      boolean name = !first && Character.isUpperCase(word.charAt(0));
      first = false;
      if (lower.length() > 1 && !COMMON.contains(lower)) {
        int hash = ofStem(lower);
        found[count++] = name ? hash | 1 : hash;
      }
    }
    return distinct(found, count);
  }

  /** The words of a name that stand with a capital, ascending, each once; lowest bit 0. */
  static int[] nameWords(String name) {
    int[] found = new int[8];
    int count = 0;
    for (String word : words(name)) {
      if (count == found.length || word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
        continue;
      }
      String lower = lower(word);
      if (!COMMON.contains(lower) && !TITLES.contains(lower)) {
        found[count++] = ofStem(lower);
      }
    }
    return distinct(found, count);
  }

  /** The runs of letters and digits of a text, in its order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static int[] distinct(int[] found, int count) {
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept > 0 && found[kept - 1] >>> 1 == found[i] >>> 1) {
        found[kept - 1] = found[i];
      } else {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }

  private static boolean isWordChar(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return (c == '.' || c == ',')
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** A light stem: plurals, -ed and -ing go, so that "fired", "fires" and "firing" meet. */
  static String stem(String lower) {
    int length = lower.length();
    if (length > MIN_STEM + 2 && lower.endsWith("ing")) {
      return undouble(lower.substring(0, length - 3));
    }
    if (length > MIN_STEM && lower.endsWith("ies")) {
      return lower.substring(0, length - 3) + "y";
    }
    if (length > MIN_STEM && lower.endsWith("ed")) {
      return undouble(lower.substring(0, length - 2));
    }
    if (length > MIN_STEM && lower.endsWith("es")) {
      return lower.substring(0, length - 2);
    }
    if (length > MIN_STEM - 1 && lower.endsWith("s") && !lower.endsWith("ss")) {
      return dropE(lower.substring(0, length - 1));
    }
    return dropE(lower);
  }

  private static String undouble(String stem) {
    int length = stem.length();
    return length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2)
        ? stem.substring(0, length - 1)
        : dropE(stem);
  }

  private static String dropE(String stem) {
    return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether a word, in lower case, tells nothing. */
  static boolean common(String lower) {
    return COMMON.contains(lower);
  }

  /** The words of a list of this room, as they stand there. */
  static Set<String> list(String file) {
    Set<String> words = new HashSet<>();
    lines(file).forEach(line -> words.addAll(Arrays.asList(line.split(" +"))));
    return words;
  }

  /** The lines of a list of this room that are no comments. */
  static List<String> lines(String file) {
    try (InputStream in = WordHashes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar; build it again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.startsWith("#")).map(String::trim).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
