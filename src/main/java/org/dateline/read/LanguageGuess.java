package org.dateline.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language from its commonest little words, and where a script belongs to one
 * language, from its letters. Cheap and sure on paragraphs of news; silent on what is too short or
 * mixed. Thread-safe.
 */
final class LanguageGuess {
  private static final String RESOURCE = "stop-words.tsv";

  /** A few thousand letters tell as much as a million. */
  private static final int LETTERS_READ = 4000;

  /** Fewer stop words than this are chance. */
  private static final int MIN_HITS = 4;

  /** In running text of any of these languages, stop words are a third to a half of all words. */
  private static final double MIN_SHARE = 0.12;

  /**
   * The runner-up must stay below this share of the best: Norwegian and Danish share most words.
   */
  private static final double MAX_RIVAL = 0.9;

  private static final LanguageGuess SHIPPED = load();

  private final List<String> languages;

  /** Word to the indexes of the languages that use it. */
  private final Map<String, int[]> words;

  private LanguageGuess(List<String> languages, Map<String, int[]> words) {
    this.languages = languages;
    this.words = words;
  }

  /** The language of a text as a two-letter tag, or null where it is not sure. */
  static @Nullable String of(String text) {
    return SHIPPED.guess(text);
  }

  private @Nullable String guess(String text) {
    Scripts scripts = Scripts.of(text, LETTERS_READ);
    String byScript = scripts.language();
    if (byScript != null) {
      return byScript;
    }
    int[] hits = new int[languages.size()];
    int total = 0;
    String head = text.substring(0, Math.min(text.length(), 2 * LETTERS_READ));
    int start = -1;
    for (int i = 0; i <= head.length(); i++) {
      boolean letter = i < head.length() && Character.isLetter(head.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        total++;
        count(head.substring(start, i).toLowerCase(Locale.ROOT), hits);
        start = -1;
      }
    }
    return best(hits, total);
  }

  private void count(String word, int[] hits) {
    int[] users = words.get(word);
    if (users != null) {
      for (int language : users) {
        hits[language]++;
      }
    }
  }

  private @Nullable String best(int[] hits, int total) {
    int best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    int rival = 0;
    for (int i = 0; i < hits.length; i++) {
      rival = i != best ? Math.max(rival, hits[i]) : rival;
    }
    boolean sure =
        hits[best] >= MIN_HITS
            && hits[best] >= MIN_SHARE * total
            && rival <= MAX_RIVAL * hits[best];
    return sure ? languages.get(best) : null;
  }

  private static LanguageGuess load() {
    List<String> languages = new ArrayList<>();
    Map<String, List<Integer>> users = new HashMap<>();
    InputStream in = LanguageGuess.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException("no " + RESOURCE + " in the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (line.startsWith("#") || tab < 0) {
          continue;
        }
        languages.add(line.substring(0, tab));
        for (String word : line.substring(tab + 1).strip().split(" +")) {
          users.computeIfAbsent(word, w -> new ArrayList<>()).add(languages.size() - 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    Map<String, int[]> words = new HashMap<>();
    users.forEach((word, by) -> words.put(word, by.stream().mapToInt(i -> i).toArray()));
    return new LanguageGuess(languages, words);
  }
}
