package org.dateline.resolve;

import java.io.Serializable;
import java.util.Set;
import org.dateline.lexicon.CueLexicon;

/** Which words of a text tell something, as hashes, see {@link WordHashes}. Immutable. */
final class ContentWords implements Serializable {
  private static final long serialVersionUID = 1L;

  /** By the words that ship with the project. */
  static final ContentWords SHIPPED = new ContentWords(CueLexicon.shipped());

  private final Set<String> common;

  /** Words that stand before many names. */
  private final Set<String> titles;

  ContentWords(CueLexicon cues) {
    common = cues.words("common-word");
    titles = cues.words("title");
  }

  /**
   * The content words of a text: ascending by hash, each once, at most {@link
   * WordHashes#MAX_WORDS}.
   */
  int[] of(String text) {
    int[] found = new int[WordHashes.MAX_WORDS];
    int count = 0;
    boolean first = true;
    int at = 0;
    int length = text.length();
    while (at < length && count < WordHashes.MAX_WORDS) {
      int start = at;
      while (at < length && WordHashes.isWordChar(text, at)) {
        at++;
      }
      if (at == start) {
        at++;
        continue;
      }
      String word = text.substring(start, at);
      String lower = WordHashes.lower(word);
      boolean name = !first && Character.isUpperCase(word.charAt(0));
      first = false;
      if (lower.length() > 1 && !common.contains(lower)) {
        int hash = WordHashes.ofStem(lower);
        found[count++] = name ? hash | 1 : hash;
      }
    }
    return WordHashes.distinct(found, count);
  }

  /** The words of a name that stand with a capital, ascending, each once; lowest bit 0. */
  int[] ofName(String name) {
    int[] found = new int[8];
    int count = 0;
    for (String word : WordHashes.words(name)) {
      if (count == found.length || word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
        continue;
      }
      String lower = WordHashes.lower(word);
      if (!common.contains(lower) && !titles.contains(lower)) {
        found[count++] = WordHashes.ofStem(lower);
      }
    }
    return WordHashes.distinct(found, count);
  }

  /** Whether a word, in lower case, tells nothing. */
  boolean common(String lower) {
    return common.contains(lower);
  }
}
