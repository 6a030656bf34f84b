package org.dateline.tag;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an article is about, by its words: public affairs, or sport, business, technology or the
 * arts, which borrow the words of conflict and diplomacy ("beat Australia", "talks with
 * investors"), or a disaster, which kills and destroys by nobody's hand.
 */
enum Subject {
  AFFAIRS,
  SPORT,
  BUSINESS,
  TECHNOLOGY,
  ARTS,
  DISASTER;

  /** Whether an article on it tells of public affairs or what befell the public. */
  boolean ofPublic() {
    return this == AFFAIRS || this == DISASTER;
  }

  /** Fewer different words of a subject than this tell nothing in a sentence or a short note. */
  private static final int LEAST_WORDS = 5;

  /** A text of so many chars is an article, of which less is asked. */
  private static final int ARTICLE = 300;

  /** Different words that an article on a subject has at least. */
  private static final int ARTICLE_WORDS = 2;

  /** Hits that an article on a subject has at least. */
  private static final int ARTICLE_HITS = 4;

  /** Further uses of one word tell nothing more. */
  private static final int MOST_USES = 3;

  /** Of an article's text no more than this is read for its subject. */
  private static final int MOST_CHARS = 20_000;

  /**
   * The subject of some texts, read together.
   *
   * @param subjects what each telling word, in lower case, tells of
   */
  static Subject of(List<String> texts, Map<String, Subject> subjects) {
    Map<Subject, Map<String, Integer>> hits = new EnumMap<>(Subject.class);
    int left = MOST_CHARS;
    for (String text : texts) {
      int end = Math.min(text.length(), left);
      left -= end;
      int from = -1;
      for (int i = 0; i <= end; i++) {
        boolean letter = i < end && Character.isLetter(text.charAt(i));
        if (letter && from < 0) {
          from = i;
        } else if (!letter && from >= 0) {
          String word = text.substring(from, i).toLowerCase(Locale.ROOT);
          Subject subject = subjects.get(word);
          if (subject != null) {
            hits.computeIfAbsent(subject, s -> new HashMap<>()).merge(word, 1, Integer::sum);
          }
          from = -1;
        }
      }
    }
    boolean article = left <= MOST_CHARS - ARTICLE;
    Subject best = AFFAIRS;
    for (Subject subject : values()) {
      int different = hits.getOrDefault(subject, Map.of()).size();
      // The words of a disaster are borrowed by nothing else: few are enough.
      int least = subject == DISASTER ? ARTICLE_WORDS : ARTICLE_HITS;
      boolean enough =
          different >= LEAST_WORDS
              || (article && different >= ARTICLE_WORDS && sum(hits, subject) >= least);
      if (enough && sum(hits, subject) > sum(hits, best)) {
        best = subject;
      }
    }
    return best;
  }

  private static int sum(Map<Subject, Map<String, Integer>> hits, Subject subject) {
    return hits.getOrDefault(subject, Map.of()).values().stream()
        .mapToInt(n -> Math.min(n, MOST_USES))
        .sum();
  }
}
